package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.LabelledBlock;

/** The remarks on one planted set of {@code remarks.txt}. */
final class Remarks {

    /**
     * One line of the file as a critique that holds nothing else.
     *
     * @param levels the levels held to be right, by criterion
     */
    record Remark(CritiqueGiven given, Map<String, Integer> levels, String text) {}

    private final LabelledBlock block;
    private final Critique task;

    Remarks(LabelledBlock block) {
        this.block = block;
        this.task = task(block);
    }

    Critique task() {
        return task;
    }

    List<Remark> all() {
        return Stream.of(
                        lines("place", this::place),
                        lines("reason", this::reason),
                        lines("repair", this::repair),
                        lines("question", this::question))
                .flatMap(List::stream)
                .toList();
    }

    private List<Remark> lines(String key, Function<List<String>, Remark> reading) {
        return block.all(key).stream()
                .map(line -> reading.apply(LabelledBlock.parts(line, "|")))
                .toList();
    }

    private Remark place(List<String> line) {
        return new Remark(marking(line.get(0), line.get(2), ""), levels(line.get(1), "C2"), line.get(2));
    }

    private Remark reason(List<String> line) {
        return new Remark(marking(line.get(0), "", line.get(2)), levels(line.get(1), "C3", "C6"), line.get(2));
    }

    private Remark repair(List<String> line) {
        Repair repair = new Repair(new Part(line.get(0)), line.get(2));
        CritiqueGiven given = new CritiqueGiven(false, List.of(), "", Optional.of(repair));
        return new Remark(given, levels(line.get(1), "C4"), line.get(2));
    }

    private Remark question(List<String> line) {
        CritiqueGiven given = new CritiqueGiven(false, List.of(), line.get(1), Optional.empty());
        return new Remark(given, levels(line.get(0), "Q1", "Q2", "Q3", "Q4", "C6"), line.get(1));
    }

    /** A mark under the name of the defect planted there; a mark on the set names the first defect of all. */
    private CritiqueGiven marking(String path, String words, String why) {
        Part part = new Part(path);
        PlantedDefect defect = task.defects().stream()
                .filter(d -> d.place().part().equals(part))
                .findFirst()
                .orElse(task.defects().get(0));
        int start = Math.max(0, task.textOf(part).orElse("").indexOf(words));
        Span span = new Span(start, start + words.length());
        DefectMark mark = new DefectMark(part, span, defect.kind().get(0), why);
        return new CritiqueGiven(false, List.of(mark), "", Optional.empty());
    }

    private static Map<String, Integer> levels(String digits, String... criteria) {
        List<String> levels = LabelledBlock.parts(digits, " ");
        return IntStream.range(0, criteria.length)
                .boxed()
                .collect(Collectors.toMap(i -> criteria[i], i -> Integer.parseInt(levels.get(i))));
    }

    private static Critique task(LabelledBlock block) {
        TaskFrame frame = new TaskFrame(
                new TaskId(block.name()),
                "A draft",
                Phase.PLANNING,
                "Say what you would raise.",
                Map.of(Competency.CHALLENGE_AND_COACHING, 100));
        OkrSet planted = new OkrSet(
                new Objective(block.one("objective")),
                block.all("kr").stream().map(KeyResult::ofText).toList());
        List<PlantedDefect> defects = new ArrayList<>();
        block.all("defect").forEach(line -> defects.add(defect(LabelledBlock.parts(line, "|"))));
        return new Critique(
                frame, planted, defects, List.of(), new Provenance(Provenance.Source.AUTHOR, "the author", ""));
    }

    private static PlantedDefect defect(List<String> line) {
        List<DefectKind> kinds = LabelledBlock.parts(line.get(2), " ").stream()
                .map(DefectKind::valueOf)
                .toList();
        PlantedPlace place = new PlantedPlace(new Part(line.get(0)), line.get(1));
        String id = String.join("-", line.get(0), line.get(2)).toLowerCase(Locale.ROOT);
        return new PlantedDefect(id, kinds, place, Integer.parseInt(line.get(3)), "It matters.");
    }
}
