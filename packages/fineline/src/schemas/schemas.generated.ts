// generated from the schemas of ruleset, runtime and report by generate/schemas.ts: do not edit
export interface Schema { readonly [keyword: string]: unknown; readonly $defs: { readonly [name: string]: Part } }
export interface Part { readonly [keyword: string]: unknown; readonly properties?: { readonly [name: string]: object } }
export const factsSchema: Schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://fineline.example/schemas/facts-1.json",
  "title": "Fineline facts",
  "description": "The facts of posts as `fineline read` writes them: one document (json), or one post on each line (jsonl).",
  "oneOf": [
    {
      "$ref": "#/$defs/document"
    },
    {
      "$ref": "#/$defs/post"
    }
  ],
  "$defs": {
    "document": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "formatVersion",
        "posts"
      ],
      "properties": {
        "formatVersion": {
          "const": 1
        },
        "posts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/post"
          }
        }
      }
    },
    "post": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "formatVersion",
        "id",
        "facts"
      ],
      "properties": {
        "formatVersion": {
          "const": 1
        },
        "id": {
          "type": "string"
        },
        "facts": {
          "$ref": "#/$defs/facts"
        }
      }
    },
    "facts": {
      "type": "object",
      "description": "What is missing is unknown.",
      "additionalProperties": false,
      "properties": {
        "cohorts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/cohort"
          },
          "description": "The groups that it gives a number for."
        },
        "openCohorts": {
          "type": "boolean",
          "description": "True where there may be more groups than those listed."
        },
        "window": {
          "anyOf": [
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "days"
              ],
              "properties": {
                "days": {
                  "$ref": "#/$defs/interval"
                },
                "span": {
                  "$ref": "#/$defs/span"
                }
              }
            },
            {
              "type": "null"
            }
          ],
          "description": "The shortest stretch of time that it mentions."
        },
        "details": {
          "$ref": "#/$defs/number",
          "description": "A whole number.",
          "properties": {
            "value": {
              "anyOf": [
                {
                  "$ref": "#/$defs/wholeInterval"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "question": {
          "$ref": "#/$defs/yesNo"
        },
        "addressee": {
          "$ref": "#/$defs/words"
        },
        "tone": {
          "$ref": "#/$defs/words"
        },
        "framing": {
          "$ref": "#/$defs/words"
        },
        "topic": {
          "$ref": "#/$defs/words"
        },
        "identifier": {
          "$ref": "#/$defs/words"
        },
        "channel": {
          "$ref": "#/$defs/words"
        },
        "audience": {
          "$ref": "#/$defs/words"
        },
        "consent": {
          "$ref": "#/$defs/words"
        },
        "campaign": {
          "$ref": "#/$defs/text"
        },
        "custom": {
          "type": "object",
          "additionalProperties": {
            "anyOf": [
              {
                "$ref": "#/$defs/words"
              },
              {
                "$ref": "#/$defs/yesNo"
              },
              {
                "$ref": "#/$defs/number"
              },
              {
                "$ref": "#/$defs/text"
              }
            ]
          },
          "description": "Facts that the policy declares, by name. People, rows, digits and what has no unit are whole numbers."
        },
        "mentions": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "span"
            ],
            "properties": {
              "kind": {
                "type": "string"
              },
              "span": {
                "$ref": "#/$defs/span"
              },
              "size": {
                "$ref": "#/$defs/interval"
              },
              "unit": {
                "type": "string"
              }
            }
          },
          "description": "Numbers that count no measured customers, and why."
        },
        "disputes": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "fact",
              "by",
              "because"
            ],
            "properties": {
              "fact": {
                "type": "string"
              },
              "by": {
                "type": "string"
              },
              "because": {
                "type": "string"
              }
            }
          }
        },
        "conflicts": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "fact",
              "stated",
              "read"
            ],
            "properties": {
              "fact": {
                "type": "string"
              },
              "stated": {
                "$ref": "#/$defs/interval"
              },
              "read": {
                "$ref": "#/$defs/interval"
              }
            }
          },
          "description": "Stated numbers that what was read rules out."
        },
        "reading": {
          "$ref": "#/$defs/reading"
        }
      }
    },
    "words": {
      "type": "object",
      "description": "A word is in the set when `has` holds it or a word below it.",
      "additionalProperties": false,
      "required": [
        "has"
      ],
      "properties": {
        "has": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "lacks": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Words known to be absent, with all that is below them."
        },
        "open": {
          "type": "boolean",
          "description": "True where words not named may be there all the same."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        }
      }
    },
    "yesNo": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "value"
      ],
      "properties": {
        "value": {
          "type": "boolean"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        }
      }
    },
    "number": {
      "type": "object",
      "description": "Null where it is known that there is none.",
      "additionalProperties": false,
      "required": [
        "value"
      ],
      "properties": {
        "value": {
          "anyOf": [
            {
              "$ref": "#/$defs/interval"
            },
            {
              "type": "null"
            }
          ]
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        }
      }
    },
    "text": {
      "type": "object",
      "description": "Null where it is known that there is none.",
      "additionalProperties": false,
      "required": [
        "value"
      ],
      "properties": {
        "value": {
          "type": [
            "string",
            "null"
          ]
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        }
      }
    },
    "cohort": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "size": {
          "$ref": "#/$defs/wholeInterval",
          "description": "People."
        },
        "exact": {
          "type": "boolean",
          "description": "True where the number is given to the last person."
        },
        "digits": {
          "type": "integer",
          "minimum": 0,
          "description": "Significant digits of the number as written."
        },
        "share": {
          "$ref": "#/$defs/interval",
          "description": "The part of everybody, between 0 and 1."
        },
        "unit": {
          "type": "string",
          "description": "What the text calls them."
        },
        "kind": {
          "enum": [
            "count",
            "single",
            "share",
            "vague",
            "bound",
            "zero",
            "stated"
          ]
        },
        "span": {
          "$ref": "#/$defs/span"
        }
      }
    },
    "reading": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "reader",
        "vocabulary",
        "language"
      ],
      "properties": {
        "text": {
          "$ref": "#/$defs/digest",
          "description": "Digest of the exact text."
        },
        "reader": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "name",
            "version"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "version": {
              "type": "string"
            },
            "digest": {
              "$ref": "#/$defs/digest"
            }
          }
        },
        "otherReaders": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "version"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "version": {
                "type": "string"
              },
              "digest": {
                "$ref": "#/$defs/digest"
              },
              "failed": {
                "const": true,
                "description": "It gave no answer, so what it looks for is unknown."
              }
            }
          },
          "description": "Readers that were asked besides."
        },
        "vocabulary": {
          "$ref": "#/$defs/digest",
          "description": "Digest of the words that the reader looked for."
        },
        "language": {
          "type": "string",
          "description": "BCP 47 tag: `zxx` of a post without words, such as a picture alone; or `unknown`, in which case only phrases, addresses and telephone numbers were read."
        }
      }
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cue"
      ],
      "properties": {
        "cue": {
          "type": "string",
          "description": "The cue that saw it, or `stated`."
        },
        "word": {
          "type": "string"
        },
        "span": {
          "$ref": "#/$defs/span"
        }
      }
    },
    "interval": {
      "type": "object",
      "description": "Between two bounds, both included; max is null where there is no upper one.",
      "additionalProperties": false,
      "required": [
        "min",
        "max"
      ],
      "properties": {
        "min": {
          "type": "number"
        },
        "max": {
          "type": [
            "number",
            "null"
          ]
        }
      }
    },
    "wholeInterval": {
      "type": "object",
      "description": "Between two whole bounds, both included; max is null where there is no upper one.",
      "additionalProperties": false,
      "required": [
        "min",
        "max"
      ],
      "properties": {
        "min": {
          "type": "integer"
        },
        "max": {
          "type": [
            "integer",
            "null"
          ]
        }
      }
    },
    "span": {
      "type": "object",
      "description": "UTF-16 offsets into the text, the end not included.",
      "additionalProperties": false,
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "digest": {
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$"
    }
  }
};
export const decisionSchema: Schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://fineline.example/schemas/decision-1.json",
  "title": "Fineline decision",
  "description": "What a policy says of posts, as `fineline check` writes it: one document (json), or one decision on each line (jsonl).",
  "oneOf": [
    {
      "$ref": "#/$defs/document"
    },
    {
      "$ref": "#/$defs/decision"
    }
  ],
  "$defs": {
    "factChanges": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "fact",
          "change"
        ],
        "properties": {
          "fact": {
            "type": "string"
          },
          "cohort": {
            "type": "integer",
            "minimum": 0,
            "description": "Index of the group in the facts' `cohorts`."
          },
          "change": {
            "type": "string",
            "description": "In words: `at least 1,000 people`, `leave out the question`."
          }
        }
      }
    },
    "document": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "formatVersion",
        "decisions"
      ],
      "properties": {
        "formatVersion": {
          "const": 1
        },
        "decisions": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/decision"
          }
        },
        "diagnostics": {
          "type": "array",
          "description": "What is wrong with what was to be judged, absent where nothing is. What an error is about has no decision.",
          "items": {
            "$ref": "https://fineline.example/schemas/diagnostics-1.json#/$defs/diagnostic"
          }
        }
      }
    },
    "decision": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "formatVersion",
        "policy",
        "ruleSet",
        "date",
        "verdict",
        "findings",
        "obligations"
      ],
      "properties": {
        "formatVersion": {
          "const": 1
        },
        "policy": {
          "type": "string",
          "description": "Name of the policy."
        },
        "ruleSet": {
          "$ref": "#/$defs/digest",
          "description": "Digest of the rule set."
        },
        "date": {
          "$ref": "#/$defs/day"
        },
        "verdict": {
          "enum": [
            "allow",
            "deny",
            "review",
            "warn",
            "none"
          ],
          "description": "`none`: no policy is in force or none of its blocks applies, which is not `allow`."
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/finding"
          }
        },
        "wouldPass": {
          "$ref": "#/$defs/factChanges",
          "description": "The fewest facts to change that leave no finding; they were judged."
        },
        "obligations": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rule"
            ],
            "properties": {
              "rule": {
                "type": "string"
              },
              "reviewer": {
                "type": "string"
              }
            }
          },
          "description": "Who must look before it may be published."
        },
        "id": {
          "type": "string"
        },
        "version": {
          "type": "string"
        },
        "dateFrom": {
          "enum": [
            "publishes",
            "date",
            "today"
          ]
        },
        "reason": {
          "type": "string",
          "description": "Why there is no verdict; only with `none`."
        },
        "text": {
          "$ref": "#/$defs/digest",
          "description": "Digest of the exact text, where it was read."
        },
        "reader": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "name",
            "version"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "version": {
              "type": "string"
            },
            "digest": {
              "$ref": "#/$defs/digest"
            }
          }
        },
        "otherReaders": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "name",
              "version"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "version": {
                "type": "string"
              },
              "digest": {
                "$ref": "#/$defs/digest"
              },
              "failed": {
                "const": true,
                "description": "It gave no answer, so what it looks for is unknown."
              }
            }
          },
          "description": "Readers that were asked besides."
        },
        "problems": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "fact",
              "message"
            ],
            "properties": {
              "fact": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "description": "Facts of the wrong shape, which counted as unknown."
        },
        "trace": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/ruleTrace"
          }
        },
        "dataset": {
          "type": "string",
          "description": "Of a table: the dataset that it was judged as."
        },
        "rows": {
          "type": "integer",
          "minimum": 0
        },
        "measures": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/usedMeasure"
          },
          "description": "Of a table: every measure used."
        },
        "remedies": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/remedy"
          },
          "description": "Of a table: what would make it pass, the smallest loss first."
        }
      }
    },
    "remedy": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "changes",
        "loss"
      ],
      "properties": {
        "changes": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "minItems": 1,
          "description": "What to do, in words, in this order."
        },
        "loss": {
          "type": "number",
          "minimum": 0,
          "description": "The part of the table that is lost; 0 for what a rule asks for by itself."
        }
      }
    },
    "finding": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "effect",
        "state",
        "countsAs",
        "message",
        "evidence",
        "facts",
        "missing"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "`policy/label`."
        },
        "effect": {
          "$ref": "#/$defs/effect"
        },
        "state": {
          "$ref": "#/$defs/state"
        },
        "countsAs": {
          "enum": [
            "allow",
            "deny",
            "review",
            "warn"
          ],
          "description": "What it adds to the verdict."
        },
        "message": {
          "type": "string",
          "description": "What was found, in words."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidence"
          }
        },
        "facts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/usedFact"
          }
        },
        "missing": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "The facts that would settle an undetermined finding."
        },
        "because": {
          "type": "string"
        },
        "suggest": {
          "type": "string"
        },
        "rewrite": {
          "type": "string",
          "description": "The whole post in other words, which were judged: they keep the rule and break none that the post keeps."
        },
        "rewriteLeavesOut": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "The parts of the post that the rewrite leaves out: sentences, and what stands behind a colon."
        },
        "rewriteStoppedBy": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rule",
              "countsAs"
            ],
            "properties": {
              "rule": {
                "type": "string"
              },
              "countsAs": {
                "enum": [
                  "warn",
                  "review",
                  "deny"
                ]
              }
            }
          },
          "description": "The rules that have something against the rewrite still, what counts most first; absent where none has."
        },
        "wouldPass": {
          "$ref": "#/$defs/factChanges",
          "description": "The fewest facts to change that clear the finding and bring no other; they were judged."
        },
        "see": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "reviewer": {
          "type": "string"
        },
        "cohort": {
          "type": "integer",
          "minimum": 0,
          "description": "Index of the group in the facts' `cohorts`."
        },
        "more": {
          "type": "integer",
          "minimum": 1,
          "description": "How many further groups it stands for."
        },
        "waiver": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "by",
            "because",
            "until"
          ],
          "properties": {
            "by": {
              "type": "string"
            },
            "because": {
              "type": "string"
            },
            "until": {
              "$ref": "#/$defs/day"
            }
          }
        },
        "dispute": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "fact",
            "by",
            "because"
          ],
          "properties": {
            "fact": {
              "type": "string"
            },
            "by": {
              "type": "string"
            },
            "because": {
              "type": "string"
            }
          }
        },
        "folded": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Findings of parents' rules under the same label that this one stands for."
        },
        "violating": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "groups",
            "rows"
          ],
          "properties": {
            "groups": {
              "type": "integer",
              "minimum": 0
            },
            "rows": {
              "type": "integer",
              "minimum": 0
            },
            "persons": {
              "type": "integer",
              "minimum": 0
            }
          },
          "description": "Of a table: the groups that it is about, never capped."
        },
        "keys": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "number",
                "boolean",
                "null"
              ]
            }
          },
          "description": "Of a table: the keys of those groups, given only when asked for."
        },
        "cells": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key",
              "size"
            ],
            "properties": {
              "key": {
                "type": "object",
                "additionalProperties": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              },
              "size": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "min",
                  "max"
                ],
                "properties": {
                  "min": {
                    "type": "number"
                  },
                  "max": {
                    "type": [
                      "number",
                      "null"
                    ]
                  }
                }
              }
            }
          },
          "description": "Of a table: the blanked cells that give too much away, with what is left to each; given only when asked for."
        }
      }
    },
    "effect": {
      "enum": [
        "deny",
        "review",
        "warn"
      ]
    },
    "state": {
      "enum": [
        "broken",
        "undetermined",
        "disputed",
        "waived"
      ]
    },
    "usedFact": {
      "type": "object",
      "description": "A fact that a rule looked at, as it stood.",
      "additionalProperties": false,
      "required": [
        "fact",
        "from"
      ],
      "properties": {
        "fact": {
          "type": "string"
        },
        "from": {
          "enum": [
            "read",
            "stated",
            "assumed",
            "unknown"
          ]
        },
        "value": {
          "anyOf": [
            {
              "$ref": "#/$defs/interval"
            },
            {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            {
              "type": [
                "string",
                "boolean",
                "null"
              ]
            }
          ],
          "description": "Absent where unknown; null where it is known that there is none."
        },
        "open": {
          "type": "boolean",
          "description": "True where there may be more words than those."
        }
      }
    },
    "ruleTrace": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "outcome",
        "when"
      ],
      "properties": {
        "rule": {
          "type": "string"
        },
        "outcome": {
          "enum": [
            "kept",
            "not-in-force",
            "broken",
            "undetermined",
            "disputed",
            "waived"
          ]
        },
        "when": {
          "$ref": "#/$defs/traceNode"
        },
        "cohort": {
          "type": "integer",
          "minimum": 0
        },
        "unless": {
          "$ref": "#/$defs/traceNode"
        }
      }
    },
    "traceNode": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "condition",
        "value"
      ],
      "properties": {
        "condition": {
          "anyOf": [
            {
              "enum": [
                "all",
                "any",
                "not"
              ]
            },
            {
              "$ref": "#/$defs/comparison"
            }
          ]
        },
        "value": {
          "enum": [
            "true",
            "false",
            "unknown"
          ]
        },
        "fact": {
          "$ref": "#/$defs/usedFact"
        },
        "parts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/traceNode"
          }
        }
      }
    },
    "comparison": {
      "type": "object",
      "description": "A comparison as the rule set has it.",
      "additionalProperties": false,
      "required": [
        "fact",
        "operator",
        "value"
      ],
      "properties": {
        "fact": {
          "type": "string"
        },
        "operator": {
          "enum": [
            "lessThan",
            "lessThanInclusive",
            "greaterThan",
            "greaterThanInclusive",
            "equal",
            "multipleOf",
            "containsAny",
            "containsOnly",
            "empty",
            "known"
          ]
        },
        "value": {
          "type": [
            "number",
            "boolean",
            "string",
            "array"
          ],
          "items": {
            "type": "string"
          }
        }
      }
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cue"
      ],
      "properties": {
        "cue": {
          "type": "string",
          "description": "The cue that saw it, or `stated`."
        },
        "word": {
          "type": "string"
        },
        "span": {
          "$ref": "#/$defs/span"
        }
      }
    },
    "interval": {
      "type": "object",
      "description": "Between two bounds, both included; max is null where there is no upper one.",
      "additionalProperties": false,
      "required": [
        "min",
        "max"
      ],
      "properties": {
        "min": {
          "type": "number"
        },
        "max": {
          "type": [
            "number",
            "null"
          ]
        }
      }
    },
    "span": {
      "type": "object",
      "description": "UTF-16 offsets into the text, the end not included.",
      "additionalProperties": false,
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "day": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    "digest": {
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$"
    },
    "usedMeasure": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "measure"
      ],
      "properties": {
        "measure": {
          "type": "string"
        },
        "value": {
          "anyOf": [
            {
              "$ref": "#/$defs/interval"
            },
            {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            {
              "type": "null"
            }
          ],
          "description": "For groups from the smallest value to the largest; absent where unknown; null where there is no figure."
        },
        "groups": {
          "type": "integer",
          "minimum": 0
        },
        "unknown": {
          "type": "integer",
          "minimum": 0
        },
        "says": {
          "type": "string",
          "description": "What it is, in words."
        },
        "spread": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/bin"
          },
          "description": "How the figures of groups are spread; of those that are known exactly."
        }
      }
    },
    "bin": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "from",
        "to",
        "groups",
        "rows"
      ],
      "properties": {
        "from": {
          "type": "number"
        },
        "to": {
          "type": [
            "number",
            "null"
          ],
          "description": "Without it; null is no end."
        },
        "groups": {
          "type": "integer",
          "minimum": 0
        },
        "rows": {
          "type": "integer",
          "minimum": 0
        }
      }
    }
  }
};
export const diagnosticsSchema: Schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://fineline.example/schemas/diagnostics-1.json",
  "title": "Fineline diagnostics",
  "description": "What is wrong with texts that somebody wrote, as `fineline lint --format json` writes it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "formatVersion",
    "diagnostics"
  ],
  "properties": {
    "formatVersion": {
      "const": 1
    },
    "diagnostics": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/diagnostic"
      }
    }
  },
  "$defs": {
    "diagnostic": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "code",
        "severity",
        "message",
        "file",
        "span"
      ],
      "properties": {
        "code": {
          "type": "string",
          "pattern": "^FL[0-9]{4}$"
        },
        "severity": {
          "enum": [
            "error",
            "warning",
            "info"
          ]
        },
        "message": {
          "type": "string"
        },
        "file": {
          "type": "string",
          "description": "The file as the user typed it."
        },
        "span": {
          "$ref": "#/$defs/span"
        },
        "line": {
          "type": "integer",
          "minimum": 1,
          "description": "Of the start of the span, where the text is at hand."
        },
        "column": {
          "type": "integer",
          "minimum": 1,
          "description": "In UTF-16 units."
        },
        "labels": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "file",
              "span",
              "message"
            ],
            "properties": {
              "file": {
                "type": "string"
              },
              "span": {
                "$ref": "#/$defs/span"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "description": "Further places that it is about."
        },
        "help": {
          "type": "string",
          "description": "The way out."
        },
        "fix": {
          "$ref": "#/$defs/fix"
        }
      }
    },
    "fix": {
      "type": "object",
      "description": "A change of the text that would settle it.",
      "additionalProperties": false,
      "required": [
        "title",
        "safety",
        "edits"
      ],
      "properties": {
        "title": {
          "type": "string"
        },
        "safety": {
          "enum": [
            "safe",
            "review"
          ]
        },
        "edits": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "span",
              "text"
            ],
            "properties": {
              "span": {
                "$ref": "#/$defs/span"
              },
              "text": {
                "type": "string"
              }
            }
          },
          "description": "In ascending order, none overlapping."
        }
      }
    },
    "span": {
      "type": "object",
      "description": "UTF-16 offsets into the text, the end not included.",
      "additionalProperties": false,
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "minimum": 0
        }
      }
    }
  }
};
export const diffSchema: Schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://fineline.example/schemas/diff-1.json",
  "title": "Fineline diff",
  "description": "What a new policy is to an old one, for every combination of facts, as `fineline diff --format json` writes it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "formatVersion",
    "verdict",
    "wording",
    "onlyWhenMissing",
    "everyRuleWaived",
    "old",
    "new",
    "rules",
    "unchanged",
    "moves",
    "date",
    "meaning",
    "signed",
    "gates",
    "remarks"
  ],
  "properties": {
    "formatVersion": {
      "const": 1
    },
    "verdict": {
      "$ref": "#/$defs/verdict"
    },
    "wording": {
      "type": "boolean",
      "description": "True where they differ in words for people only."
    },
    "onlyWhenMissing": {
      "type": "boolean",
      "description": "True where nothing differs while every fact is known."
    },
    "everyRuleWaived": {
      "$ref": "#/$defs/verdict",
      "description": "The verdict on what is left when every rule that may be waived is waived."
    },
    "old": {
      "$ref": "#/$defs/policy"
    },
    "new": {
      "$ref": "#/$defs/policy"
    },
    "rules": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/rule"
      },
      "description": "Rules that changed in any way."
    },
    "unchanged": {
      "type": "integer",
      "minimum": 0,
      "description": "How many rules are as they were."
    },
    "moves": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/move"
      },
      "description": "What moved outside the rules."
    },
    "date": {
      "$ref": "#/$defs/day",
      "description": "The day on which it was made: approvals and waivers run out."
    },
    "meaning": {
      "type": "object",
      "description": "The meaning digests of both: where they are equal, the two decide alike, however they are written.",
      "additionalProperties": false,
      "required": [
        "old",
        "new"
      ],
      "properties": {
        "old": {
          "$ref": "#/$defs/meaning"
        },
        "new": {
          "$ref": "#/$defs/meaning"
        }
      }
    },
    "signed": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "side",
          "by"
        ],
        "properties": {
          "side": {
            "enum": [
              "old",
              "new",
              "baseline",
              "approvals"
            ]
          },
          "by": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The files of the keys."
          }
        }
      },
      "description": "What is not named is not signed."
    },
    "gates": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/gate"
      },
      "description": "Every change that has to be approved where looser changes are gated."
    },
    "remarks": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Worth a line, and no reason to stop."
    },
    "approvals": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/approval"
      },
      "description": "Absent where no approvals were asked for."
    },
    "tests": {
      "type": "object",
      "description": "What became of the examples of the old policy; absent where its tests are not at hand.",
      "additionalProperties": false,
      "required": [
        "examples",
        "held"
      ],
      "properties": {
        "examples": {
          "type": "integer",
          "minimum": 0
        },
        "held": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "baseline": {
      "$ref": "#/$defs/comparison"
    },
    "replay": {
      "$ref": "#/$defs/replay"
    }
  },
  "$defs": {
    "meaning": {
      "description": "A digest, or why there is none: too much to draw, figures that depend on each other, multiples that could be said in several ways.",
      "oneOf": [
        {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "digest"
          ],
          "properties": {
            "digest": {
              "type": "string",
              "pattern": "^sha256:[0-9a-f]{64}$"
            }
          }
        },
        {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "notComputed"
          ],
          "properties": {
            "notComputed": {
              "enum": [
                "large",
                "figures",
                "multiples"
              ]
            }
          }
        }
      ]
    },
    "comparison": {
      "type": "object",
      "description": "The new policy against the last release that was approved.",
      "additionalProperties": false,
      "required": [
        "formatVersion",
        "verdict",
        "wording",
        "onlyWhenMissing",
        "everyRuleWaived",
        "old",
        "new",
        "rules",
        "unchanged",
        "moves"
      ],
      "properties": {
        "formatVersion": {
          "const": 1
        },
        "verdict": {
          "$ref": "#/$defs/verdict"
        },
        "wording": {
          "type": "boolean",
          "description": "True where they differ in words for people only."
        },
        "onlyWhenMissing": {
          "type": "boolean",
          "description": "True where nothing differs while every fact is known."
        },
        "everyRuleWaived": {
          "$ref": "#/$defs/verdict",
          "description": "The verdict on what is left when every rule that may be waived is waived."
        },
        "old": {
          "$ref": "#/$defs/policy"
        },
        "new": {
          "$ref": "#/$defs/policy"
        },
        "rules": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/rule"
          },
          "description": "Rules that changed in any way."
        },
        "unchanged": {
          "type": "integer",
          "minimum": 0,
          "description": "How many rules are as they were."
        },
        "moves": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/move"
          },
          "description": "What moved outside the rules."
        }
      }
    },
    "verdict": {
      "enum": [
        "same",
        "stricter",
        "looser",
        "incomparable",
        "undecided"
      ],
      "description": "`undecided`: it took too long to tell, and counts like looser."
    },
    "policy": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "digest",
        "rules"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "digest": {
          "$ref": "#/$defs/digest"
        },
        "rules": {
          "type": "integer",
          "minimum": 0
        },
        "version": {
          "type": "string"
        }
      }
    },
    "rule": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "subject",
        "change",
        "alone",
        "inEffect",
        "onlyWhenMissing"
      ],
      "properties": {
        "rule": {
          "type": "string"
        },
        "subject": {
          "oneOf": [
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "on"
              ],
              "properties": {
                "on": {
                  "const": "posts"
                }
              }
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "on",
                "table"
              ],
              "properties": {
                "on": {
                  "const": "tables"
                },
                "table": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "null: tables of every other kind."
                }
              }
            }
          ]
        },
        "change": {
          "enum": [
            "added",
            "removed",
            "renamed",
            "changed",
            "rewritten",
            "wording"
          ]
        },
        "alone": {
          "$ref": "#/$defs/verdict",
          "description": "By itself."
        },
        "inEffect": {
          "$ref": "#/$defs/verdict",
          "description": "What its change does to decisions, all other rules being there."
        },
        "onlyWhenMissing": {
          "type": "boolean"
        },
        "was": {
          "type": "string",
          "description": "Its id in the old policy, where it is another."
        },
        "looser": {
          "$ref": "#/$defs/difference",
          "description": "Where the verdict sinks furthest."
        },
        "alsoLooser": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/difference"
          },
          "description": "The other posts that it is looser for, the furthest first."
        },
        "looserBeyond": {
          "const": true,
          "description": "It is looser for posts besides, which are too many to name."
        },
        "stricter": {
          "$ref": "#/$defs/difference"
        },
        "coveredBy": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Rules that decide the same all the same, where a change by itself has no effect."
        }
      }
    },
    "difference": {
      "type": "object",
      "description": "Facts on which the two decide differently, judged by both.",
      "additionalProperties": false,
      "required": [
        "facts",
        "date",
        "before",
        "after",
        "region",
        "alike"
      ],
      "properties": {
        "facts": {
          "$ref": "https://fineline.example/schemas/facts-1.json#/$defs/facts"
        },
        "date": {
          "$ref": "#/$defs/day"
        },
        "before": {
          "enum": [
            "allow",
            "warn",
            "review",
            "deny",
            "none"
          ],
          "description": "What a policy says of one post."
        },
        "after": {
          "enum": [
            "allow",
            "warn",
            "review",
            "deny",
            "none"
          ],
          "description": "What a policy says of one post."
        },
        "region": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/part"
          },
          "description": "For every post in it the rule differs in the same way, on each of the days; what is not named may be anything."
        },
        "alike": {
          "type": "boolean",
          "description": "Whether both policies say of each, where all of it is known, what they say of this one: other rules stop none."
        },
        "days": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [],
            "properties": {
              "from": {
                "$ref": "#/$defs/day"
              },
              "until": {
                "$ref": "#/$defs/day"
              }
            }
          },
          "description": "The days of the region; absent where that is every day."
        }
      }
    },
    "part": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "fact"
      ],
      "properties": {
        "fact": {
          "type": "string"
        },
        "unknown": {
          "const": true
        },
        "disputed": {
          "const": true
        },
        "partly": {
          "const": true,
          "description": "It is known only in part, as in the example."
        },
        "none": {
          "type": "boolean"
        },
        "min": {
          "type": "number"
        },
        "above": {
          "type": "number"
        },
        "max": {
          "type": "number"
        },
        "below": {
          "type": "number"
        },
        "multipleOf": {
          "type": "array",
          "items": {
            "type": "number"
          }
        },
        "noMultipleOf": {
          "type": "array",
          "items": {
            "type": "number"
          }
        },
        "has": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Words that are there, all of them. A word stands for those below it, unless it is listed in `itself`."
        },
        "hasAny": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Words of which one is there."
        },
        "hasNot": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "itself": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "is": {
          "type": [
            "string",
            "boolean"
          ]
        }
      }
    },
    "move": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "what",
        "message",
        "verdict",
        "gates"
      ],
      "properties": {
        "what": {
          "enum": [
            "phrase",
            "roles",
            "guarantee",
            "parent",
            "waiver",
            "claim",
            "waivable",
            "test",
            "reviewer",
            "owner",
            "fact",
            "scope",
            "dates"
          ]
        },
        "message": {
          "type": "string"
        },
        "verdict": {
          "$ref": "#/$defs/verdict"
        },
        "gates": {
          "type": "boolean",
          "description": "Whether it has to be approved like a looser rule."
        }
      }
    },
    "gate": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "old",
        "new",
        "change",
        "verdict"
      ],
      "properties": {
        "old": {
          "$ref": "#/$defs/digest",
          "description": "Of the old rule set, or of the baseline."
        },
        "new": {
          "$ref": "#/$defs/digest"
        },
        "change": {
          "type": "string",
          "minLength": 1,
          "description": "The id of a rule, or what moved, in words."
        },
        "verdict": {
          "$ref": "#/$defs/verdict",
          "description": "`same`: it lets nothing through by itself, and promises less than before."
        },
        "region": {
          "type": "string",
          "minLength": 1,
          "description": "The posts or tables that the change is about; absent where it is about no certain ones."
        },
        "approval": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "by",
            "because",
            "until"
          ],
          "properties": {
            "by": {
              "type": "string",
              "minLength": 1
            },
            "because": {
              "type": "string",
              "minLength": 1
            },
            "until": {
              "$ref": "#/$defs/day",
              "description": "The last day on which it counts."
            }
          }
        }
      }
    },
    "approval": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "old",
        "new",
        "change",
        "by",
        "because",
        "until",
        "state"
      ],
      "properties": {
        "old": {
          "$ref": "#/$defs/digest",
          "description": "Of the old rule set, or of the baseline."
        },
        "new": {
          "$ref": "#/$defs/digest"
        },
        "change": {
          "type": "string",
          "minLength": 1,
          "description": "The id of a rule, or what moved, in words."
        },
        "by": {
          "type": "string",
          "minLength": 1
        },
        "because": {
          "type": "string",
          "minLength": 1
        },
        "until": {
          "$ref": "#/$defs/day",
          "description": "The last day on which it counts."
        },
        "state": {
          "enum": [
            "counts",
            "expired",
            "foreign",
            "idle"
          ],
          "description": "`foreign`: for two other rule sets; `idle`: there is no such change between these two."
        },
        "region": {
          "type": "string",
          "minLength": 1,
          "description": "The posts or tables that the change is about; absent where it is about no certain ones."
        }
      }
    },
    "replay": {
      "type": "object",
      "description": "Posts of the past, judged by both as if both had always been in force.",
      "additionalProperties": false,
      "required": [
        "posts",
        "changed",
        "unreadable",
        "turns"
      ],
      "properties": {
        "posts": {
          "type": "integer",
          "minimum": 0
        },
        "changed": {
          "type": "integer",
          "minimum": 0
        },
        "unreadable": {
          "type": "integer",
          "minimum": 0,
          "description": "How many could not be judged."
        },
        "turns": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "before",
              "after",
              "count",
              "ids"
            ],
            "properties": {
              "before": {
                "enum": [
                  "allow",
                  "warn",
                  "review",
                  "deny",
                  "none"
                ],
                "description": "What a policy says of one post."
              },
              "after": {
                "enum": [
                  "allow",
                  "warn",
                  "review",
                  "deny",
                  "none"
                ],
                "description": "What a policy says of one post."
              },
              "count": {
                "type": "integer",
                "minimum": 0
              },
              "ids": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "Of the first of them."
              }
            }
          }
        }
      }
    },
    "day": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    "digest": {
      "type": "string",
      "pattern": "^sha256:[0-9a-f]{64}$"
    }
  }
};
