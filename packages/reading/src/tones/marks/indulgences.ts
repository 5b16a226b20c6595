// What people eat, drink, lie on and use: a jibe may be made of it, but by itself it is no failing.
const indulgences = new Set(
  (
    'takeaway takeaways takeout takeouts nuggets kebab kebabs chips doughnut doughnuts donuts pizza pizzas ketchup crisps biscuits trifle pudding ' +
    'wine gin vodka beers cheesecake mayo mayonnaise gravy nachos sausage sausages bacon pastry pastries cookie cookies tub bucket platter ' +
    'snack snacks snacking snacked fudge sprinkles marshmallows ice-cream hotdogs juice sundaes brownies fries burger burgers lager tequila prosecco ' +
    'noodles ramen pints pint cocktails cocktail whisky whiskey cola soda sodas fizzy toffee fried carbs sugar syrup whipped refill refills bucketful ' +
    'slippers slipper towels bathrobe bathrobes minibar sofa sofas couch duvet armchair recliner pyjamas pajamas pyjama pajama cardigan crocs onesie ' +
    'dressing-gown tracksuit sweatpants tutorial tutorials instructions manual captcha captchas escalator elevator microwave treadmill treadmills dumbbells ' +
    'alarm alarms reminders password passwords wedding honeymoon honeymoons anniversary cousin cousins babysitter ipad plastic indicator indicators ' +
    'roundabout bollard bollards sunglasses horoscope horoscopes tarot crystals lottery lotto jackpot casino poker payday rent coupon coupons freebie freebies ' +
    'trial trials crumbs crumb stain stains shower showers sweat spoiler spoilers voicemail voicemails emojis selfie selfies mirror'
  ).split(' '),
);

/** Whether it may be had, and nothing is wrong with it. */
export function isIndulgence(word: string): boolean {
  return indulgences.has(word);
}
