"""Out: tools and assessments as other services read them.

A tool leaves as FHIR R4 Questionnaire (`questionnaire`) or as its own declaration in JSON; an assessment as QuestionnaireResponse
(`response`). What comes in is read by `app.incoming`.

What FHIR has no word for stands in extensions whose addresses begin with `urn:whole-picture:`. Each is a tree of the names and
values of the declaration (`extensions`), described by the JSON Schema at /shelf/declaration-schema:
- `urn:whole-picture:tool` on the Questionnaire: aims, methodology, adaptations, prompts and whatever else a tool says of itself;
- `urn:whole-picture:section` on a group: its family title, introduction and the like;
- `urn:whole-picture:question` on an item: its kind, what it is about, whose voices, guidance, when it is asked;
- `urn:whole-picture:choice` on an answerOption: what it shows, its family words, or what a rung of a ladder means;
- `urn:whole-picture:voice`, `:part` and `:blank` on an answer: in whose voice, about which carer, block or row, and why it is
  an honest blank; `urn:whole-picture:assessment` on a response: its case, where it stands, the day of the visit.
"""
