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
          "$ref": "#/$defs/number"
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
          "description": "Facts that the policy declares, by name."
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
          "$ref": "#/$defs/interval",
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
          "description": "The whole post in other words, which were judged: they keep the rule and break no other."
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
