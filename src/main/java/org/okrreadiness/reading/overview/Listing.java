package org.okrreadiness.reading.overview;

import java.util.List;
import org.okrreadiness.i18n.Messages;

/** "Writing, Facilitation and Challenge and coaching". */
record Listing(Messages messages) {

    String of(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(messages.get("result.list.comma"), names.subList(0, names.size() - 1));
        return messages.get("result.list.and", first, names.get(names.size() - 1));
    }
}
