package org.okrreadiness.reading;

import java.util.ArrayList;
import java.util.List;

/** Lines one by one, for a screen that sets them itself. */
final class LinesPage extends AnswersPage {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    void title(String words) {
        line(words);
    }

    @Override
    void heading(String words) {
        line(words);
    }

    @Override
    void line(String words) {
        lines.add(words.strip());
    }

    @Override
    void gap() {
        // Whoever sets the lines leaves what room they need.
    }
}
