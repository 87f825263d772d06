package org.okrreadiness.ui.editor.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.task.ResponseOption;

/** For each option a step of a scale, or none yet. */
final class ChosenSteps {

    private final Map<String, ObjectProperty<OptionalInt>> steps = new LinkedHashMap<>();

    /** @param changed called after every change */
    ChosenSteps(List<ResponseOption> options, Map<String, Integer> given, Runnable changed) {
        for (ResponseOption option : options) {
            Integer step = given.get(option.id());
            ObjectProperty<OptionalInt> chosen =
                    new SimpleObjectProperty<>(step == null ? OptionalInt.empty() : OptionalInt.of(step));
            chosen.addListener((property, before, now) -> changed.run());
            steps.put(option.id(), chosen);
        }
    }

    ObjectProperty<OptionalInt> of(String option) {
        return steps.get(option);
    }

    /** Without those that have none. */
    Map<String, Integer> given() {
        Map<String, Integer> given = new LinkedHashMap<>();
        steps.forEach((option, step) -> step.get().ifPresent(chosen -> given.put(option, chosen)));
        return given;
    }
}
