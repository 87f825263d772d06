package org.okrreadiness.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.WriteOkrSet;

/**
 * How long something takes, in minutes: reading at {@value #WORDS_A_MINUTE} words a minute, an unhurried pace for somebody who reads in
 * a second language, and doing by what each kind asks. Starting values, to be replaced by the times of real sittings.
 */
public final class Effort implements Task.Cases<Double> {

    static final int WORDS_A_MINUTE = 180;

    private static final double WRITE_A_SET = 9;
    private static final double EXAMINE_A_SET = 4.5;
    private static final double ONE_JUDGEMENT = 0.25;
    private static final double SAY_WHY = 0.6;
    private static final double WRITE_AN_ANSWER = 3;
    private static final double WRITE_A_LINE = 1;

    /** A path through a conversation passes about half of its nodes. */
    private static final double SHARE_OF_NODES = 0.5;

    private Effort() {}

    /** The whole pack: every case and every task. */
    static double of(Assessment assessment) {
        return assessment.scenarios().stream().mapToDouble(Effort::of).sum();
    }

    private static double of(Scenario scenario) {
        return reading(CaseTexts.of(scenario))
                + scenario.tasks().stream().mapToDouble(Effort::of).sum();
    }

    /** A part of an assessment with the share of its time limit that it takes to do, in whole minutes upwards; without one, as it is. */
    public static Assessment atThePaceOf(Assessment whole, Assessment part) {
        Optional<Duration> limit = whole.sitting().timeLimit().map(all -> {
            double share = of(part) / Math.max(1, of(whole));
            return Duration.ofMinutes((long) Math.max(1, Math.ceil(share * all.toMinutes())));
        });
        Sitting sitting = new Sitting(whole.sitting().modes(), limit);
        return new Assessment(part.ref(), part.about(), part.marking(), sitting, part.scenarios());
    }

    /** Reading a case before its first task, in whole minutes, at least 1. */
    public static int minutes(Scenario scenario) {
        return (int) Math.max(1, Math.round(reading(CaseTexts.of(scenario))));
    }

    /** One task with what it gives to read, in whole minutes, at least 1; the case is read before. */
    public static int minutes(Task task) {
        return (int) Math.max(1, Math.round(of(task)));
    }

    static double of(Task task) {
        double share = task instanceof Conversation ? SHARE_OF_NODES : 1;
        return share * reading(TaskTexts.of(task).read()) + task.fold(new Effort());
    }

    private static double reading(List<String> texts) {
        return (double) Prose.count(texts) / WORDS_A_MINUTE;
    }

    @Override
    public Double write(WriteOkrSet task) {
        return WRITE_A_SET;
    }

    @Override
    public Double critique(Critique task) {
        return EXAMINE_A_SET;
    }

    @Override
    public Double judge(JudgeResponses task) {
        return judgements(task.options().size()) + SAY_WHY;
    }

    @Override
    public Double bestAndWorst(BestAndWorst task) {
        return judgements(task.options().size()) + SAY_WHY;
    }

    @Override
    public Double newInformation(NewInformation task) {
        return judgements(task.news().size()) + SAY_WHY;
    }

    @Override
    public Double answer(OpenAnswer task) {
        return WRITE_AN_ANSWER;
    }

    @Override
    public Double prioritise(Prioritise task) {
        return judgements(2 * task.wishes().size()) + SAY_WHY;
    }

    @Override
    public Double conversation(Conversation task) {
        double nodes = SHARE_OF_NODES * task.nodes().size();
        boolean line = task.nodes().stream().anyMatch(node -> node.next() instanceof ConversationNode.OpenLine);
        return judgements((int) Math.round(nodes)) + (line ? WRITE_A_LINE : 0);
    }

    @Override
    public Double diagnose(Diagnose task) {
        return judgements(task.symptoms().size() + 2) + WRITE_A_LINE;
    }

    @Override
    public Double scoreAndReset(ScoreAndReset task) {
        return judgements(4 * task.keyResults().size()) + WRITE_A_LINE;
    }

    private static double judgements(int count) {
        return count * ONE_JUDGEMENT;
    }
}
