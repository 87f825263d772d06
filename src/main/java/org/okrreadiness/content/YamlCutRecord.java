package org.okrreadiness.content;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.CutRecordFormat;

/** Cut scores as the block {@code cut-scores:} of a pack's {@code assessment.yaml}. */
public final class YamlCutRecord implements CutRecordFormat {

    private static final int LINE = 80;

    @Override
    public String write(CutScores cuts) {
        StringBuilder block = new StringBuilder("cut-scores:\n");
        field(block, "method", word(cuts.method()));
        field(block, "overall", cuts.overall());
        if (!cuts.competencies().isEmpty()) {
            field(block, "competencies", "{ " + competencies(cuts.competencies()) + " }");
        }
        block.append("  record: >-\n");
        fold(cuts.record(), block);
        CutScores.Setting setting = cuts.setting();
        setting.judges().ifPresent(judges -> field(block, "judges", judges));
        setting.rounds().ifPresent(rounds -> field(block, "rounds", rounds));
        setting.standardError()
                .ifPresent(error -> field(block, "standard-error", String.format(Locale.ROOT, "%.1f", error)));
        setting.date().ifPresent(date -> field(block, "date", date));
        return block.toString();
    }

    private static void field(StringBuilder block, String name, Object value) {
        block.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String competencies(Map<Competency, Integer> cuts) {
        return new TreeMap<>(cuts)
                .entrySet().stream()
                        .map(entry -> word(entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Over as many lines as it takes; the reader of a folded block puts a space where a line ends. */
    private static void fold(String words, StringBuilder block) {
        String line = "";
        for (String word : words.strip().split("[\\s\\p{Cntrl}]+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                block.append("    ").append(line).append('\n');
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        block.append("    ").append(line).append('\n');
    }
}
