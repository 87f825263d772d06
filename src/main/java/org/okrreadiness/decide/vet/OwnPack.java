package org.okrreadiness.decide.vet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;

/**
 * An assessment of ours as a programme, with what it is and what it is not.
 *
 * <p>It has no course and nobody teaches it. Its points are shares of the overall score out of 100: a task's part of a competency is its
 * own weight for it among all tasks', and the blueprint weighs competencies, as the verdict does. No task asks to say again what was
 * said, so none counts as recall; that is read off the kinds of task there are, not measured. The pass mark is the overall cut score.
 */
public final class OwnPack {

    private static final int HUNDRED = 100;

    /** Kinds in which something is made or done. */
    private static final Set<TaskKind> DONE =
            EnumSet.of(TaskKind.WRITE_OKR_SET, TaskKind.CRITIQUE, TaskKind.CONVERSATION, TaskKind.OPEN_ANSWER);

    private final Assessment assessment;
    private final Function<Phrase, String> words;

    private OwnPack(Assessment assessment, Function<Phrase, String> words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** @param words puts a phrase into words */
    public static Programme programme(Assessment assessment, Function<Phrase, String> words) {
        return new OwnPack(assessment, words).programme();
    }

    private Programme programme() {
        String id = assessment.ref().id();
        return new Programme(
                id,
                new Programme.Offer(assessment.about().title(), words("vendor"), words("price"), Optional.of(id)),
                CourseFormat.UNKNOWN,
                Optional.of(Timetable.NO_COURSE),
                Optional.of(examination()),
                List.of(),
                answers());
    }

    private Examination examination() {
        Map<TaskKind, List<Task>> kinds =
                new TreeMap<>(assessment.tasks().stream().collect(Collectors.groupingBy(Task::kind)));
        List<Examination.Part> parts = new ArrayList<>();
        kinds.forEach((kind, tasks) -> parts.addAll(parts(kind, tasks)));
        double points = Examination.told(parts);
        return new Examination(
                true,
                points > 0 ? OptionalDouble.of(points) : OptionalDouble.empty(),
                parts,
                passMark(),
                Optional.of(blueprint()));
    }

    /** One part for each competency, so that its points are known to be of that competency. */
    private List<Examination.Part> parts(TaskKind kind, List<Task> tasks) {
        Map<Competency, Double> points = new EnumMap<>(Competency.class);
        for (Task task : tasks) {
            assessment
                    .marking()
                    .blueprint()
                    .forEach((competency, weight) ->
                            points.merge(competency, weight * shareOf(task, competency), Double::sum));
        }
        points.values().removeIf(each -> each <= 0);
        Tested tested = DONE.contains(kind) ? Tested.PERFORMANCE : Tested.JUDGEMENT;
        String title = words("kind." + kebab(kind), String.valueOf(tasks.size()));
        return points.entrySet().stream()
                .map(each -> new Examination.Part(
                        title,
                        OptionalDouble.of(each.getValue()),
                        EnumSet.of(tested),
                        Set.of(each.getKey()),
                        OptionalInt.empty()))
                .toList();
    }

    private double shareOf(Task task, Competency competency) {
        double all = assessment.tasks().stream()
                .mapToDouble(each -> each.frame().competencies().getOrDefault(competency, 0))
                .sum();
        return all == 0 ? 0 : task.frame().competencies().getOrDefault(competency, 0) / all;
    }

    private OptionalInt passMark() {
        int overall = assessment.marking().cutScores().overall();
        return overall >= 1 && overall <= HUNDRED ? OptionalInt.of(overall) : OptionalInt.empty();
    }

    private Map<Aspect, Answer> answers() {
        Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
        answers.put(Aspect.LIVE_WRITING, tasks("writing", Answer.Reply.PARTLY, TaskKind.WRITE_OKR_SET));
        answers.put(Aspect.FEEDBACK, feedback());
        answers.put(Aspect.LIVE_CRITIQUE, tasks("critique", Answer.Reply.PARTLY, TaskKind.CRITIQUE));
        answers.put(Aspect.FACILITATION, tasks("facilitation", Answer.Reply.PARTLY, TaskKind.CONVERSATION));
        for (Aspect taught : Aspect.values()) {
            if (taught.criterion() == Criterion.WHO_DELIVERS) {
                answers.put(taught, no("nobody-teaches"));
            }
        }
        answers.put(Aspect.PLANNING, phase(Phase.ANNUAL_OUTCOMES, Phase.PLANNING, Phase.ALIGNMENT));
        answers.put(Aspect.CHECK_INS, phase(Phase.CHECK_IN, Phase.MID_QUARTER_CHANGE));
        answers.put(Aspect.REVIEW, phase(Phase.REVIEW));
        answers.put(Aspect.RESET, phase(Phase.RESET));
        answers.put(Aspect.GOVERNANCE, phase(Phase.GOVERNANCE));
        answers.put(Aspect.JUDGEMENT, Answer.of(Answer.Reply.OFFERED, keys()));
        answers.put(Aspect.OWN_WORK, tasks("own-work", Answer.Reply.PARTLY, TaskKind.WRITE_OKR_SET));
        answers.put(Aspect.COMMUNITY, no("no-community"));
        answers.put(Aspect.COACHING, no("no-coaching"));
        answers.put(Aspect.FOLLOW_UP, Answer.of(Answer.Reply.OFFERED, words("follow-up"), checks()));
        for (Aspect adoption : Aspect.values()) {
            if (adoption.criterion() == Criterion.CHANGE_MANAGEMENT) {
                answers.put(adoption, adoption());
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    private Answer tasks(String said, Answer.Reply reply, TaskKind kind) {
        List<Task> found =
                assessment.tasks().stream().filter(task -> task.kind() == kind).toList();
        return found.isEmpty() ? no("no-tasks") : Answer.of(reply, words(said), exercise(found));
    }

    private Answer phase(Phase... phases) {
        List<Task> found = assessment.tasks().stream()
                .filter(task -> List.of(phases).contains(task.frame().phase()))
                .toList();
        return found.isEmpty()
                ? no("no-tasks")
                : Answer.of(Answer.Reply.PARTLY, words("assessed-only"), exercise(found));
    }

    /** Adoption is tested and not taught, and not point by point. */
    private Answer adoption() {
        List<Task> found = assessment.tasks().stream()
                .filter(task -> task.frame().competencies().getOrDefault(Competency.ADOPTION_AND_GOVERNANCE, 0) > 0)
                .toList();
        return found.isEmpty()
                ? no("no-tasks")
                : new Answer(Optional.of(Answer.Reply.PARTLY), words("adoption"), List.of());
    }

    private Answer feedback() {
        return Answer.of(Answer.Reply.PARTLY, words("feedback"), blueprint());
    }

    /** Where the keys come from and how the cut was set, which no figure shows. */
    private String keys() {
        long panels = assessment.tasks().stream()
                .filter(task -> task.provenance().source() == Provenance.Source.PANEL)
                .count();
        String cut = kebab(assessment.marking().cutScores().method());
        return words(
                        "keys",
                        String.valueOf(panels),
                        String.valueOf(assessment.tasks().size())) + " " + words("cut." + cut);
    }

    private Answer no(String said) {
        return Answer.of(Answer.Reply.NOT_OFFERED, words(said));
    }

    private Evidence exercise(List<Task> tasks) {
        String place = tasks.stream().limit(3).map(task -> task.id().value()).collect(Collectors.joining(", "));
        String more = tasks.size() > 3 ? " …" : "";
        return Evidence.shows(Evidence.Kind.EXERCISE, assessment.ref().id() + ": " + place + more);
    }

    private Evidence blueprint() {
        return Evidence.shows(
                Evidence.Kind.ASSESSMENT_BLUEPRINT,
                assessment.ref().id() + " " + assessment.ref().version() + ", assessment.yaml");
    }

    private Evidence checks() {
        return Evidence.shows(Evidence.Kind.EXERCISE, words("follow-up.place"));
    }

    private String words(String key, String... arguments) {
        return words.apply(Phrase.of("vetting.own." + key, arguments));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
