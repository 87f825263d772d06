package org.okrreadiness.ui.editor.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.task.TaskId;

class OptionOrderTest {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e");
    private static final TaskId TASK = new TaskId("ferry-judge");

    /** Written down once: somebody half-way through an attempt must find the options where they were. */
    @Test
    void isTheSameForEverForOnePersonAndTask() {
        assertThat(OptionOrder.of(OPTIONS, TASK, 42)).isEqualTo(OptionOrder.of(OPTIONS, TASK, 42));
        assertThat(OptionOrder.of(OPTIONS, TASK, 42)).containsExactly("a", "e", "c", "b", "d");
        assertThat(OptionOrder.of(OPTIONS, TASK, -7)).containsExactly("a", "c", "d", "b", "e");
    }

    @Test
    void differsFromPersonToPersonAndFromTaskToTask() {
        Set<List<String>> orders = new HashSet<>();
        for (long person = 0; person < 50; person++) {
            orders.add(OptionOrder.of(OPTIONS, TASK, person));
            orders.add(OptionOrder.of(OPTIONS, new TaskId("another"), person));
        }
        assertThat(orders).hasSizeGreaterThan(40);
    }

    @Test
    void putsEveryOptionInEveryPlaceAboutEquallyOften() {
        Map<String, Integer> first = new HashMap<>();
        for (long person = 0; person < 5000; person++) {
            first.merge(OptionOrder.of(OPTIONS, TASK, person).get(0), 1, Integer::sum);
        }
        assertThat(first).hasSize(5);
        assertThat(first.values()).allMatch(count -> count > 800 && count < 1200, "near 1000");
    }

    @Test
    void losesAndDoublesNothing() {
        assertThat(OptionOrder.of(OPTIONS, TASK, 3)).containsExactlyInAnyOrderElementsOf(OPTIONS);
        assertThat(OptionOrder.of(List.of(), TASK, 3)).isEmpty();
    }
}
