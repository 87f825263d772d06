package org.okrreadiness.own.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;

/**
 * A pasted text, read.
 *
 * @param lines those with something on them, in reading order
 */
public record PastedText(List<ReadLine> lines) {

    public static final PastedText EMPTY = new PastedText(List.of());

    public PastedText {
        lines = List.copyOf(lines);
    }

    /** Reads {@code typed}, in time linear in its length. */
    public static PastedText of(String typed) {
        return new PastedText(new BlockReader(LineCutter.lines(typed)).read());
    }

    /** @param corrections by the place of the line, from 0 */
    public PastedText corrected(Map<Integer, LineKind> corrections) {
        List<ReadLine> corrected = new ArrayList<>(lines);
        corrections.forEach((place, kind) -> {
            if (place < corrected.size() && corrected.get(place).kind() != kind) {
                corrected.set(place, corrected.get(place).as(kind));
            }
        });
        return new PastedText(corrected);
    }

    /** Each objective with the key results below it. Key results above the first objective form a set without one. */
    public List<OkrSet> sets() {
        List<OkrSet> sets = new ArrayList<>();
        String objective = null;
        List<KeyResult> keyResults = new ArrayList<>();
        for (ReadLine line : lines) {
            if (line.kind() == LineKind.OBJECTIVE) {
                add(sets, objective, keyResults);
                objective = line.text();
                keyResults = new ArrayList<>();
            } else if (line.kind() == LineKind.KEY_RESULT) {
                keyResults.add(KeyResult.ofText(line.text()));
            }
        }
        add(sets, objective, keyResults);
        return List.copyOf(sets);
    }

    private static void add(List<OkrSet> sets, String objective, List<KeyResult> keyResults) {
        if (objective != null || !keyResults.isEmpty()) {
            sets.add(new OkrSet(new Objective(objective == null ? "" : objective), keyResults));
        }
    }

    public long count(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
