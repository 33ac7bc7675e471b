"""Reading what came from outside: an XLSForm, a FHIR Questionnaire or a tool of this service, as a draft with its report.

By one door (`bringing.bring_in`): measured before it is unpacked (`app.untrusted_files`), read as a declaration that is not
finished, with a line of report for everything that could not be carried. Nothing is kept, run or fetched here.
"""
