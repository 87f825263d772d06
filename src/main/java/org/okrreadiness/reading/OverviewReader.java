package org.okrreadiness.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.SpacedReturn;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** Reads the first page: a sentence, the profile, and what has to be known about both. */
final class OverviewReader {

    private final Messages messages;
    private final Moments moments;
    private final Sittings.Opened opened;
    private final Attempt.HandedIn handedIn;
    private final ScoreSheet sheet;

    OverviewReader(Messages messages, Moments moments, Sittings.Opened opened, Attempt.HandedIn handedIn) {
        this.messages = messages;
        this.moments = moments;
        this.opened = opened;
        this.handedIn = handedIn;
        this.sheet = handedIn.sheet();
    }

    /** @param elsewhere marks another school would give otherwise */
    OverviewReading read(List<SchoolDifference> elsewhere) {
        return new OverviewReading(
                opened.assessment().about().title(),
                facts(),
                sentence(),
                sheet.competencies().stream().map(this::competency).toList(),
                remarks(elsewhere),
                foot());
    }

    private String facts() {
        Attempt.Start start = opened.attempt().start();
        return messages.get(
                "result.facts",
                start.participant(),
                start.selection()
                        .map(chosen ->
                                messages.get("mode.selection", chosen.tasks().size(), chosen.of()))
                        .orElseGet(() -> Words.of(messages, "mode", start.mode())),
                moments.when(handedIn.at()));
    }

    private String sentence() {
        return opened.attempt().start().selection().map(this::practised).orElseGet(this::verdict);
    }

    /** Single tasks never give a verdict. */
    private String practised(Selection chosen) {
        int well = (int) sheet.tasks().stream()
                .filter(task -> task.score() >= SpacedReturn.WELL)
                .count();
        return messages.get(
                "result.sentence.selection",
                chosen.tasks().size(),
                chosen.of(),
                Words.count(messages, "result.sentence.selection.well", well));
    }

    private String verdict() {
        List<String> below = sheet.competencies().stream()
                .filter(score -> !score.reachesCut())
                .map(score -> Words.of(messages, "competency", score.competency()))
                .toList();
        int all = sheet.competencies().size();
        if (below.isEmpty()) {
            return Words.count(messages, "result.sentence.all", all);
        }
        return messages.get(
                below.size() == 1 ? "result.sentence.below.one" : "result.sentence.below.many",
                below.size(),
                all,
                listed(below));
    }

    private String listed(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        String first = String.join(messages.get("result.list.comma"), names.subList(0, names.size() - 1));
        return messages.get("result.list.and", first, names.get(names.size() - 1));
    }

    private CompetencyReading competency(CompetencyScore score) {
        return new CompetencyReading(
                score.competency(),
                Words.of(messages, "competency", score.competency()),
                score.score(),
                figures(score),
                isVerdict() ? Optional.of(cut(score)) : Optional.empty());
    }

    private String figures(CompetencyScore score) {
        String tasks = Words.count(messages, "result.tasks", score.tasks());
        return isVerdict()
                ? messages.get("result.competency.figures", score.score(), score.cut(), tasks)
                : messages.get("result.competency.figures.selection", score.score(), tasks);
    }

    private CompetencyReading.Cut cut(CompetencyScore score) {
        return new CompetencyReading.Cut(
                score.cut(),
                score.reachesCut(),
                messages.get(score.reachesCut() ? "result.cut.reached" : "result.cut.below"));
    }

    /** Whether the result says who is ready: never after single tasks. */
    private boolean isVerdict() {
        return opened.attempt().start().selection().isEmpty();
    }

    private List<String> remarks(List<SchoolDifference> elsewhere) {
        List<String> remarks = new ArrayList<>();
        remarks.add(overall());
        int waiting = (int)
                sheet.tasks().stream().mapToLong(TaskScore::marksForTrainer).sum();
        if (waiting > 0) {
            remarks.add(Words.count(messages, "result.waiting", waiting));
        }
        if (isVerdict()) {
            remarks.add(messages.get("result.no-band"));
            remarks.add(Words.of(
                    messages,
                    "result.cut-method",
                    opened.assessment().marking().cutScores().method()));
        }
        remarks.add(school(elsewhere));
        // A broken seal is what has to be known first.
        remarks.addAll(
                opened.seal().isBroken() ? 0 : remarks.size(), new SealReader(messages, moments, opened).remarks());
        return remarks;
    }

    private String overall() {
        int cut = opened.assessment().marking().cutScores().overall();
        return isVerdict()
                ? messages.get("result.overall", sheet.overall(), cut)
                : messages.get("result.overall.selection", sheet.overall());
    }

    private String school(List<SchoolDifference> elsewhere) {
        String by = messages.get(
                "result.school", opened.assessment().marking().school().title());
        Map<String, Long> counts = elsewhere.stream()
                .collect(Collectors.groupingBy(SchoolDifference::school, LinkedHashMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            return by;
        }
        List<String> others = new ArrayList<>();
        counts.forEach((school, count) -> others.add(messages.get("result.school.count", school, count)));
        return by + " " + messages.get("result.school.differs", listed(others));
    }

    private String foot() {
        return messages.get(
                "result.foot",
                sheet.versions().scorer(),
                sheet.versions().lexicon(),
                sheet.versions().rubric(),
                sheet.versions().school(),
                opened.assessment().ref().id(),
                opened.assessment().ref().version());
    }
}
