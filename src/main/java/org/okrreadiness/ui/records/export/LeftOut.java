package org.okrreadiness.ui.records.export;

import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.Exporting;

/** What an export left out, why, and where it can be found. */
final class LeftOut {

    private final Messages messages;

    LeftOut(Messages messages) {
        this.messages = messages;
    }

    /** Sentences with a blank before each; none where everything was given out. */
    String said(Exporting.Outcome outcome) {
        StringBuilder said = new StringBuilder();
        add(said, "giving.left-out", outcome.peopleLeftOut(), "");
        add(said, "giving.withdrawn", outcome.withdrawn(), "");
        add(said, "giving.unfit", outcome.unfit(), names(outcome.unfitOf()));
        return said.toString();
    }

    private void add(StringBuilder said, String key, long count, String names) {
        if (count > 0) {
            String number = String.format(messages.locale(), "%,d", count);
            said.append(' ').append(messages.get(key + (count == 1 ? ".one" : ".many"), number, names));
        }
    }

    private String names(List<String> all) {
        boolean more = all.size() > Exporting.MOST_NAMES;
        String some = String.join(", ", more ? all.subList(0, Exporting.MOST_NAMES) : all);
        return more ? messages.get("giving.unfit.more", some) : some;
    }
}
