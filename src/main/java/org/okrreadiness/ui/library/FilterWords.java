package org.okrreadiness.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Says what narrows the list. */
final class FilterWords {

    private final Messages messages;
    private final List<String> narrowing = new ArrayList<>();

    /** @param text what is searched for; empty for nothing */
    FilterWords(Messages messages, String text, List<Facet> facets) {
        this.messages = messages;
        if (!text.isEmpty()) {
            narrowing.add(messages.get("library.state.text", text));
        }
        facets.stream()
                .map(facet -> facet.chosenProperty().get())
                .filter(choice -> !choice.isAny())
                .map(Choice::label)
                .forEach(narrowing::add);
    }

    boolean narrows() {
        return !narrowing.isEmpty();
    }

    /** For example "12 of 113 tasks: Writing, Planning". */
    String state(int left, int all) {
        return narrows()
                ? messages.get("library.state.filtered", left, all, String.join(", ", narrowing))
                : Words.count(messages, "library.state.all", all);
    }
}
