package org.okrreadiness.ui.records.people;

import java.util.List;
import org.okrreadiness.service.records.people.PeoplePreview.Change;

/**
 * What would become of one row, in words.
 *
 * @param title its number, and the name as far as there is one
 * @param fate what would become of it
 * @param problems what is wrong with it, in which column, and what to do about it
 */
record RowLine(String title, Change change, String fate, List<String> problems) {

    RowLine {
        problems = List.copyOf(problems);
    }
}
