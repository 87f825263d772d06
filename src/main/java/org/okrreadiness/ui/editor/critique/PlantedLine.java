package org.okrreadiness.ui.editor.critique;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * A line of the set under discussion.
 *
 * @param part which
 * @param name what it is called
 * @param text as planted
 */
record PlantedLine(Part part, Phrase name, String text) {

    static List<PlantedLine> of(OkrSet planted) {
        List<PlantedLine> lines = new ArrayList<>();
        lines.add(new PlantedLine(
                Part.OBJECTIVE,
                Phrase.of("editor.critique.objective"),
                planted.objective().text()));
        for (int number = 1; number <= planted.keyResults().size(); number++) {
            lines.add(new PlantedLine(
                    Part.keyResult(number),
                    Phrase.of("editor.critique.key-result", String.valueOf(number)),
                    planted.keyResults().get(number - 1).text()));
        }
        return List.copyOf(lines);
    }
}
