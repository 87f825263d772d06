package org.okrreadiness.reading.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.SpacedReturn;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** Reads the first page: a sentence, the profile, and what has to be known about both. */
public final class OverviewReader {

    private final Messages messages;
    private final Moments moments;
    private final Sittings.Opened opened;
    private final Judged judged;
    private final Circumstances circumstances;
    private final Attempt.HandedIn handedIn;
    private final ScoreSheet sheet;

    /**
     * @param judged what can be said beyond the marks
     * @param circumstances what stands around them
     * @throws java.util.NoSuchElementException when the attempt has not been handed in
     */
    public OverviewReader(
            Messages messages, Moments moments, Sittings.Opened opened, Judged judged, Circumstances circumstances) {
        this.messages = messages;
        this.moments = moments;
        this.opened = opened;
        this.judged = judged;
        this.circumstances = circumstances;
        this.handedIn = opened.attempt().handedIn().orElseThrow();
        this.sheet = handedIn.sheet();
    }

    /**
     * @param elsewhere marks another school would give otherwise
     * @param ownWords what was written in a task, by its part
     */
    public OverviewReading read(List<SchoolDifference> elsewhere, Function<Task, Map<Part, String>> ownWords) {
        CompetencyReader profile = new CompetencyReader(messages);
        return new OverviewReading(
                new OverviewReading.Head(
                        opened.assessment().about().title(), facts(), sentence(), reasons(), meaning()),
                judged.verdict().map(profile::of).orElseGet(() -> profile.of(sheet.competencies())),
                new NextReader(messages).of(judged),
                story(ownWords),
                new CalibrationReader(messages, opened.assessment(), sheet).read(),
                new OverviewReading.Foot(cut(), remarks(elsewhere), versions()));
    }

    /** What was written, where the time went, what is open, then how it went. */
    private List<StoryLine> story(Function<Task, Map<Part, String>> ownWords) {
        Assessment assessment = opened.assessment();
        List<StoryLine> told = new StoryReader(messages, assessment, sheet).read();
        if (told.isEmpty()) {
            return told;
        }
        OwnLines lines = new OwnLines(messages, assessment, sheet, ownWords);
        CircumstanceReader around = new CircumstanceReader(messages, assessment, sheet, circumstances);
        List<StoryLine> story = new ArrayList<>(told);
        story.addAll(
                Math.min(2, told.size()),
                Stream.of(lines.best(), lines.worthRepairing(), around.time(), around.waiting(), around.missed())
                        .flatMap(Optional::stream)
                        .toList());
        return story;
    }

    private List<String> reasons() {
        return judged.verdict()
                .map(verdict -> new VerdictReasons(messages, opened.assessment(), sheet).of(verdict))
                .orElse(List.of());
    }

    private List<String> cut() {
        return judged.verdict()
                .map(verdict ->
                        new CutWords(messages).of(opened.assessment().marking().cutScores()))
                .orElse(List.of());
    }

    private String facts() {
        Attempt.Start start = opened.attempt().start();
        return messages.get("result.facts", start.participant(), mode(start), moments.when(handedIn.at()));
    }

    private String mode(Attempt.Start start) {
        return start.selection()
                .map(chosen -> messages.get(
                        start.settles().isPresent() ? "mode.settling" : "mode.selection",
                        chosen.tasks().size(),
                        chosen.of()))
                .orElseGet(() -> Words.of(messages, "mode", start.mode()));
    }

    private String sentence() {
        return judged.verdict()
                .map(verdict -> new VerdictWords(messages).sentence(verdict, judged.settlement()))
                .or(() -> opened.attempt().start().selection().map(this::practised))
                .orElseGet(() -> messages.get("result.overall.selection", sheet.overall()));
    }

    private List<String> meaning() {
        return judged.verdict().map(this::meaning).orElse(List.of());
    }

    private List<String> meaning(Verdict verdict) {
        return new VerdictWords(messages)
                .meaning(verdict, opened.attempt().start().mode(), verdict.tasks());
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

    private List<String> remarks(List<SchoolDifference> elsewhere) {
        List<String> remarks = new ArrayList<>();
        if (judged.verdict().isEmpty()) {
            remarks.add(messages.get("result.overall.selection", sheet.overall()));
        }
        remarks.add(school(elsewhere));
        // A broken seal is what has to be known first.
        remarks.addAll(
                opened.seal().isBroken() ? 0 : remarks.size(), new SealReader(messages, moments, opened).remarks());
        return remarks;
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
        return by + " " + messages.get("result.school.differs", new Listing(messages).of(others));
    }

    private String versions() {
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
