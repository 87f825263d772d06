package org.okrreadiness.ui.standard;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.AngoffReading;
import org.okrreadiness.standard.Judge;
import org.okrreadiness.standard.Round;

/** One round of a panel. */
final class WorksheetViewModel {

    /** Where an estimate is entered. */
    record Cell(int judge, TaskId task, Round round) {}

    /** Where a name is entered. */
    record NameOf(int judge) {}

    private final StudyDesk desk;
    private final Messages messages;
    private final Round round;
    private final List<Task> tasks;

    /** Rows are put in order once, so that none moves while somebody types. */
    WorksheetViewModel(StudyDesk desk, Round round, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.round = round;
        this.tasks = round == Round.FIRST ? reading().tasks() : reading().byDisagreement(Round.FIRST);
    }

    AngoffPanel panel() {
        return desk.study().fold(panel -> panel, rated -> {
            throw new IllegalStateException("A worksheet is a panel's");
        });
    }

    private AngoffReading reading() {
        return new AngoffReading(panel(), desk.assessment());
    }

    List<Task> tasks() {
        return tasks;
    }

    Round round() {
        return round;
    }

    List<Judge> judges() {
        return panel().judges();
    }

    void addJudge() {
        desk.enter("judge " + judges().size(), panel().joinedBy(Judge.named("")));
    }

    void remove(int judge) {
        desk.enter("without " + judge + " of " + judges().size(), panel().without(judge));
    }

    void rename(int judge, String name) {
        change(new NameOf(judge), judge, one -> one.renamed(name));
    }

    /** @param typed a whole number from 0 to 100, or nothing */
    void estimate(Cell cell, String typed) {
        OptionalInt share = typed.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
        change(cell, cell.judge(), one -> one.estimating(cell.round(), cell.task(), share));
    }

    private void change(Object place, int judge, UnaryOperator<Judge> change) {
        desk.enter(place, panel().with(judge, change));
    }

    /** Whether this may stand in a cell. */
    static boolean isEstimate(String typed) {
        return typed.matches("[0-9]{0,3}") && (typed.isEmpty() || Integer.parseInt(typed) <= Judge.MOST);
    }

    String estimate(Cell cell) {
        return words(judges().get(cell.judge()).entered(cell.round(), cell.task()));
    }

    /** What stands while nothing is entered: in the second round what was said in the first. */
    String standing(Cell cell) {
        return round == Round.FIRST ? "" : words(judges().get(cell.judge()).entered(Round.FIRST, cell.task()));
    }

    private static String words(OptionalInt share) {
        return share.isPresent() ? Integer.toString(share.getAsInt()) : "";
    }

    /** A judge by name, or by number while the name is missing. */
    String name(int judge) {
        String name = judges().get(judge).name();
        return name.isBlank() ? messages.get("standard.judge.number", judge + 1) : name;
    }

    String line(int judge) {
        OptionalDouble line = reading().line(judges().get(judge), round);
        return line.isPresent()
                ? messages.get("standard.judge.line", Math.round(line.getAsDouble()))
                : messages.get("standard.judge.open", missing(judge));
    }

    private long missing(int judge) {
        return tasks.stream()
                .filter(task -> judges().get(judge).after(round, task.id()).isEmpty())
                .count();
    }

    /** Mean of a task after this round. */
    String mean(TaskId task) {
        return figure(reading().mean(round, task));
    }

    /** How far judges are apart; in the second round how far they were and are. */
    String spread(TaskId task) {
        String before = figure(reading().spread(Round.FIRST, task));
        String now = figure(reading().spread(round, task));
        return before.equals(now) ? now : messages.get("standard.spread.moved", before, now);
    }

    private String figure(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, "%.0f", value.getAsDouble())
                : messages.get("standard.figure.none");
    }
}
