-- Who lacks what their role asks for: a third of everybody may be in one role, and without this each of their rows is read to be counted.
CREATE INDEX standings_by_role_and_gap ON standings (role_id, has_gap, sort_name, person_no);
