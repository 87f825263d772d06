package org.okrreadiness.reading.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.PartNames;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.wording.Moments;
import org.okrreadiness.wording.Words;

/** Puts into words what was told about an attempt. */
public final class MarkedReader {

    private final Messages messages;
    private final Moments moments;
    private final Assessment assessment;
    private final Attempt attempt;
    private final List<Feedbacks.Told> told;
    private final List<Appeals.Asked> asked;
    private final Feedback last;

    /**
     * @param opened as it was handed in, with the machine's marks
     * @param told the last first; at least one
     * @param asked what the participant appealed
     */
    public MarkedReader(
            Messages messages,
            Moments moments,
            Sittings.Opened opened,
            List<Feedbacks.Told> told,
            List<Appeals.Asked> asked) {
        this.messages = messages;
        this.moments = moments;
        this.assessment = opened.assessment();
        this.attempt = opened.attempt();
        this.told = List.copyOf(told);
        this.asked = List.copyOf(asked);
        this.last = told.get(0).feedback();
    }

    public MarkedReading read() {
        var label = told.get(0).label();
        return new MarkedReading(
                messages.get(
                        told.size() == 1 ? "marked.by" : "marked.by.again",
                        label.madeBy().name(),
                        moments.when(label.madeAt()),
                        told.size()),
                messages.get("marked.key", label.madeBy().fingerprint()),
                summary(),
                result(),
                told.size() > 1 ? Optional.of(changes(told.get(1))) : Optional.empty(),
                assessment.tasks().stream()
                        .map(this::marks)
                        .filter(task -> !task.lines().isEmpty())
                        .toList());
    }

    /** An attempt without keys has no marks of the machine's own to stand beside. */
    private String result() {
        int overall = last.sheet().overall();
        return attempt.handedIn()
                .flatMap(Attempt.HandedIn::marks)
                .map(own -> messages.get("marked.result", overall, own.overall()))
                .orElseGet(() -> messages.get("marked.result.alone", overall));
    }

    private String summary() {
        int people =
                (int) last.levels().stream().filter(Feedback.Given::byPerson).count();
        return String.join(
                " ",
                Words.count(messages, "marked.levels", last.levels().size()),
                Words.count(messages, "marked.by-person", people),
                Words.count(messages, "marked.changed", last.changes().size()));
    }

    private MarkedReading.Changes changes(Feedbacks.Told before) {
        List<String> lines = new ArrayList<>();
        for (Feedback.Given now : last.levels()) {
            Optional<Feedback.Given> then = at(before.feedback(), now.task(), now.level());
            String where = where(now.task(), now.level());
            if (then.isEmpty()) {
                lines.add(messages.get("marked.change.new", where, level(now.level())));
            } else if (then.get().level().level() != now.level().level()) {
                lines.add(messages.get(
                        "marked.change.level", where, level(then.get().level()), level(now.level())));
            }
            if (then.isPresent() && !then.get().remark().equals(now.remark())) {
                lines.add(messages.get("marked.change.remark", where));
            }
        }
        last.appeals().stream()
                .filter(appeal -> !before.feedback().appeals().contains(appeal))
                .map(appeal -> messages.get("marked.change.appeal", where(appeal.task(), appeal.decision())))
                .forEach(lines::add);
        return new MarkedReading.Changes(
                messages.get("marked.since", moments.when(before.label().madeAt())), lines);
    }

    private static Optional<Feedback.Given> at(Feedback feedback, TaskId task, SettledLevel place) {
        return feedback.levels().stream()
                .filter(given -> given.task().equals(task) && isAt(given.level(), place))
                .findFirst();
    }

    private static boolean isAt(SettledLevel one, SettledLevel other) {
        return one.part().equals(other.part()) && one.criterion().equals(other.criterion());
    }

    private MarkedReading.TaskMarks marks(Task task) {
        List<MarkedReading.Line> lines = last.levels().stream()
                .filter(given -> given.task().equals(task.id()))
                .map(this::line)
                .toList();
        return new MarkedReading.TaskMarks(task.id(), task.frame().title(), lines);
    }

    private MarkedReading.Line line(Feedback.Given given) {
        return new MarkedReading.Line(
                given.task(),
                given.level(),
                new PartNames(messages).of(given.level().part()),
                criterion(given.task(), given.level()),
                decided(given),
                given.isChanged(),
                given.remark(),
                appeals(given));
    }

    private String decided(Feedback.Given given) {
        if (!given.byPerson()) {
            return messages.get("marked.decided.machine");
        }
        return given.scorer()
                .map(machine -> given.isChanged()
                        ? messages.get("marked.decided.changed", Words.of(messages, "level", machine))
                        : messages.get("marked.decided.same"))
                .orElseGet(() -> messages.get("marked.decided.person"));
    }

    /** Those written here, then those a trainer took down elsewhere. */
    private List<MarkedReading.AppealLine> appeals(Feedback.Given given) {
        List<MarkedReading.AppealLine> lines = new ArrayList<>();
        List<Feedback.Appeal> known = new ArrayList<>();
        asked.stream()
                .filter(one -> one.point().isAbout(given.task(), given.level()))
                .forEach(one -> {
                    one.decision().ifPresent(known::add);
                    lines.add(one.decision()
                            .map(this::decided)
                            .orElseGet(() -> new MarkedReading.AppealLine(
                                    one.point().words(), messages.get("marked.appeal.waits"), false)));
                });
        last.appeals().stream()
                .filter(appeal -> appeal.task().equals(given.task()) && isAt(appeal.decision(), given.level()))
                .filter(appeal -> !known.contains(appeal))
                .map(this::decided)
                .forEach(lines::add);
        return lines;
    }

    private MarkedReading.AppealLine decided(Feedback.Appeal appeal) {
        String answer = messages.get("marked.appeal.decided", level(appeal.decision()), appeal.reason());
        return new MarkedReading.AppealLine(appeal.words(), answer, true);
    }

    private String where(TaskId task, SettledLevel place) {
        String title = assessment.task(task).map(found -> found.frame().title()).orElse(task.value());
        return messages.get("marked.where", title, new PartNames(messages).of(place.part()), criterion(task, place));
    }

    private String criterion(TaskId task, SettledLevel place) {
        return last.sheet().task(task.value()).stream()
                .flatMap(score -> score.artefacts().stream())
                .filter(piece -> piece.part().equals(place.part()))
                .findFirst()
                .flatMap(this::rubric)
                .flatMap(rubric -> rubric.criterion(place.criterion()))
                .map(Criterion::title)
                .orElse(place.criterion().value());
    }

    private Optional<Rubric> rubric(ArtefactScore piece) {
        return assessment.marking().rubric(piece.rubric().split("@", 2)[0]);
    }

    private String level(SettledLevel place) {
        return Words.of(messages, "level", place.level());
    }
}
