import type { KnownCommand, Values } from './commandsOf.ts';

/** For PowerShell from 5.1, on every system. */
export function powershellScript(commands: readonly KnownCommand[]): string {
  const [own] = commands as readonly [KnownCommand, ...KnownCommand[]];
  const valued = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, values }) =>
      values ? flags.map(flag => `    ${quoted(`${name} ${flag}`)} = ${offer(values)}`) : [],
    ),
  );
  const places = commands.map(
    ({ name, values }) => `    ${quoted(name)} = ${offer(values ?? { kind: 'typed' })}`,
  );
  const options = commands.map(
    ({ name, options }) => `    ${quoted(name)} = ${listed(options.flatMap(({ flags }) => flags))}`,
  );
  const skipping = own.options.flatMap(({ flags, values }) => (values ? flags : []));
  return `# Completion of fineline for PowerShell: fineline completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'fineline' -ScriptBlock {
  param($word, $tree, $cursor)
  $values = @{
${valued.join('\n')}
  }
  $places = @{
${places.join('\n')}
  }
  $options = @{
${options.join('\n')}
  }
  $typed = @($tree.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } |
    ForEach-Object { $_.Extent.Text })
  $command = ''
  for ($at = 0; $at -lt $typed.Count; $at++) {
    if (${listed(skipping)} -contains $typed[$at]) { $at++; continue }
    if ($typed[$at].StartsWith('-')) { continue }
    $command = $typed[$at]
    break
  }
  $before = ''
  if ($typed.Count -gt 0) { $before = $typed[-1] }
  $opening = ''
  if ($word -match '^(--[^=]+=)(.*)$') {
    $opening = $Matches[1]
    $before = $opening.TrimEnd('=')
    $word = $Matches[2]
  }
  $word = $word.Trim([char[]]"'\`"")
  $offer = $values["$command $before"]
  if ($null -eq $offer -and $word.StartsWith('-')) { $offer = @{ kind = 'words'; words = $options[$command] } }
  if ($null -eq $offer) { $offer = $places[$command] }
  if ($null -eq $offer) { return }
  $found = switch ($offer.kind) {
    'words' { $offer.words | Where-Object { $_.StartsWith($word, 'OrdinalIgnoreCase') } }
    { $_ -in 'files', 'folders' } {
      $parent = $word -replace '[^\\\\/]*$', ''
      Get-ChildItem -Path "$word*" -ErrorAction SilentlyContinue | Where-Object {
        $name = $_.Name
        $_.PSIsContainer -or ($offer.kind -eq 'files' -and
          ($offer.endings.Count -eq 0 -or @($offer.endings | Where-Object { $name.EndsWith($_) }).Count -gt 0))
      } | ForEach-Object { $parent + $_.Name }
    }
  }
  foreach ($text in $found) {
    $whole = $opening + $text
    if ($whole -match '[^\\w./\\\\:=+-]') { $whole = "'" + $whole.Replace("'", "''") + "'" }
    [System.Management.Automation.CompletionResult]::new($whole, $text, 'ParameterValue', $text)
  }
}
`;
}

function offer(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `@{ kind = 'words'; words = ${listed(values.words)} }`;
    case 'files':
      return `@{ kind = 'files'; endings = ${listed(values.endings)} }`;
    case 'folders':
    case 'typed':
      return `@{ kind = '${values.kind}' }`;
  }
}

function listed(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
