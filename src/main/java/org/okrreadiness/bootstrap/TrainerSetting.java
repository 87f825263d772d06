package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.exchange.JsonMarkingFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.SheetFormat;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.marking.Answers;
import org.okrreadiness.service.marking.Appealing;
import org.okrreadiness.service.marking.CohortAssessments;
import org.okrreadiness.service.marking.Cohorts;
import org.okrreadiness.service.marking.ColleaguePost;
import org.okrreadiness.service.marking.Debriefs;
import org.okrreadiness.service.marking.EnteringReleased;
import org.okrreadiness.service.marking.GivingBack;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.MarkingFigures;
import org.okrreadiness.service.marking.MarkingRecords;
import org.okrreadiness.service.marking.MarksExchange;
import org.okrreadiness.service.marking.Moderating;
import org.okrreadiness.service.marking.Oversight;
import org.okrreadiness.service.marking.PlanChanges;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.service.marking.ReleasedSittings;
import org.okrreadiness.service.marking.RubricChanges;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.WorkspaceKeys;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.storage.journal.TravellingRecord;

/** Sets a trainer's desk in an open workspace, for the program and for its pictures. */
public record TrainerSetting(AssessmentSource assessments, Scorer scorer, Post post, Clock clock)
        implements Function<TrainerWorkspace, TrainerDesk> {

    /** What brings packs in and takes them out. */
    public record Post(SubmissionPacks submissions, SignedPacks others, SheetFormat sheets) {}

    @Override
    public TrainerDesk apply(TrainerWorkspace workspace) {
        SubmissionPacks packs = post.submissions();
        JsonMarkingFormat format = new JsonMarkingFormat();
        WorkspaceKeys keys = new WorkspaceKeys(workspace.keys());
        MarkerId me = new MarkerId(keys.publicKeys().fingerprint());
        MarkingRecords records = new MarkingRecords(workspace.marks(format), me, clock);
        CohortAssessments sat = new CohortAssessments(assessments);
        Answers answers = new Answers(records, workspace.submissions(), packs, keys, sat, scorer);
        Cohorts cohorts = new Cohorts(records, answers, sat);
        Moderating moderating = new Moderating(cohorts, records);
        GivingBack givingBack = new GivingBack(
                cohorts,
                records,
                answers,
                scorer,
                new GivingBack.Signing(post.others().feedback(post.sheets()), keys, clock));
        Receiving receiving = new Receiving(
                cohorts,
                records,
                answers,
                workspace.submissions(),
                packs,
                new TravellingRecord(),
                keys,
                new Appealing(cohorts, records, answers, post.others().appeals(), keys));
        MarksExchange marks = new MarksExchange(cohorts, records, post.others().marks(format), keys, clock);
        return new TrainerDesk(
                workspace,
                records,
                answers,
                cohorts,
                receiving,
                new MarkingDesk(cohorts, records, answers),
                moderating,
                marks,
                givingBack,
                new EnteringReleased(new ReleasedSittings(cohorts, givingBack, ZoneId.systemDefault())),
                new ColleaguePost(
                        new ColleaguePost.Work(workspace, cohorts, records, marks, receiving),
                        new ColleaguePost.Wiring(packs, post.others().keyCards(), keys, clock)),
                new Oversight(
                        new MarkingFigures(cohorts, answers, scorer),
                        new Debriefs(cohorts, answers),
                        new RubricChanges(cohorts, answers, sat, scorer, moderating),
                        new PlanChanges(cohorts, records)));
    }
}
