package org.okrreadiness.ui.saving;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Says quietly that what was typed is safe, and plainly when it is not. */
public record SaveWords(Messages messages, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    public String of(SaveState state) {
        return switch (state.step()) {
            case UNTOUCHED -> messages.get("saving.untouched");
            case SAVING -> messages.get("saving.saving");
            case SAVED ->
                messages.get(
                        "saving.saved",
                        state.at().map(at -> TIME.format(at.atZone(zone))).orElse(""));
            case FAILED -> Words.of(messages, state.problem().orElseThrow());
        };
    }
}
