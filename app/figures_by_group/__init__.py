"""The figures by one characteristic at a time: age, sex, disability, ethnicity, stage of help, team; never by two at once."""
