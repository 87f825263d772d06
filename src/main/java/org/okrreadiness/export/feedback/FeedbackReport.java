package org.okrreadiness.export.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportFacts;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.reading.marked.FeedbackReader;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.marking.GivingBack;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.VerdictRule;
import org.okrreadiness.wording.Moments;

/** Makes the report a participant gets when people have marked: the settled marks, their remarks, decided appeals, what changed. */
public final class FeedbackReport {

    private final Messages messages;
    private final Scorer scorer;
    private final AccuracyCard accuracy;
    private final Supplier<NeedDiagnosis> need;
    private final Clock clock;

    /**
     * @param need what diagnoses are held against beside their keys
     * @param clock with the zone of the dates in the report
     */
    public FeedbackReport(
            Messages messages, Scorer scorer, AccuracyCard accuracy, Supplier<NeedDiagnosis> need, Clock clock) {
        this.messages = messages;
        this.scorer = scorer;
        this.accuracy = accuracy;
        this.need = need;
        this.clock = clock;
    }

    /**
     * Lays it out; not for the screen's own thread.
     *
     * @param watch is told about every page
     */
    public ResultReport.Made make(GivingBack.Told told, Paper paper, ReportWatch watch) {
        Sittings.Opened settled = new Sittings.Opened(told.script().assessment(), settled(told));
        ResultSources sources = new ResultSources(
                // What another school would give is told of the scorer's marks, and these are people's.
                new SchoolComparison(scorer, List.of()),
                new Patterns(scorer),
                FeedbackReport::judged,
                // Where the time went lies in the participant's folder, and what others missed in nobody's feedback.
                any -> Circumstances.NONE,
                any -> Map.of(),
                accuracy,
                need);
        ResultReading result = ResultReading.of(settled, sources, messages, new Moments(messages, clock));
        ReportFacts facts = ReportFacts.of(settled, messages, clock.getZone());
        return new ResultReport(messages)
                .make(
                        result,
                        new FeedbackReader(messages, settled.assessment()).read(told.feedback()),
                        facts,
                        paper,
                        watch);
    }

    /** The attempt with the marks that were settled, in place of those it was handed in with. */
    private static Attempt settled(GivingBack.Told told) {
        Attempt attempt = told.script().attempt();
        Attempt.HandedIn handedIn = new Attempt.HandedIn(
                attempt.handedIn().orElseThrow().at(), told.feedback().sheet());
        return new Attempt(
                attempt.id(),
                attempt.start(),
                attempt.responses(),
                attempt.position(),
                attempt.disputes(),
                Optional.of(handedIn),
                attempt.time());
    }

    /** Of this sitting alone: what a person was asked elsewhere is not the trainer's to know. */
    private static Judged judged(Sittings.Opened opened) {
        if (opened.attempt().start().selection().isPresent()) {
            return Judged.NOTHING;
        }
        Assessment assessment = opened.assessment();
        VerdictRule rule =
                new VerdictRule(assessment.marking(), assessment.marking().measurement());
        return new Judged(
                rule.on(TaskEvidence.of(
                        assessment, opened.attempt().handedIn().orElseThrow().sheet())),
                new Settlement(List.of(), 0, 0),
                List.of());
    }
}
