CREATE INDEX IF NOT EXISTS standings_by_sort_unit ON standings (sort_unit, sort_name, person_no);
CREATE INDEX IF NOT EXISTS standings_by_sort_role ON standings (sort_role, sort_name, person_no);
CREATE INDEX IF NOT EXISTS standings_by_gaps ON standings (gaps, sort_name, person_no);
CREATE INDEX IF NOT EXISTS standings_by_next_end ON standings (next_end, sort_name, person_no);

DROP TABLE IF EXISTS search_words;
