package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.service.travel.Signer;

/** A participant's side of being marked, over the sample assessment and through real packs. */
public final class SampleHandOver {

    public static final String REMARK = "You name the people who feel it. Say from when to when, and it is a result.";
    public static final String REASON = "You are right: the date stands in the second line.";

    private static final SignedPacks PACKS = new SignedPacks(new JsonEventFormat());
    private static final int LONG = 12;

    private final Clock clock;
    private final Submission submission;
    private final InMemoryFeedback store = new InMemoryFeedback();
    private final Submissions submissions;
    private final Feedbacks feedbacks;
    private final Appeals appeals;
    private final PackFiles<Feedback> files = PACKS.feedback(new JsonSheetFormat());

    public SampleHandOver(AttemptId attempt, Clock clock) {
        this.clock = clock;
        Identity who = Identity.of(TravelKeys.JOHANNA.signingKey(), "Amina Yusuf", "", "");
        this.submission = SampleSubmissions.of(attempt, who, Samples.assessment(), Samples.responses());
        InMemoryAttempts attempts = new InMemoryAttempts(clock);
        attempts.put(submission.attempt());
        AttemptRecords records = new AttemptRecords() {
            @Override
            public Optional<SealedRecord> record(AttemptId id) {
                return Optional.of(submission.record());
            }

            @Override
            public Signer signer() {
                return TravelKeys.JOHANNA;
            }
        };
        this.submissions = new Submissions(attempts, records, new JsonEventFormat(), PACKS.submissions(), clock);
        this.feedbacks = new Feedbacks(attempts, records, store, files);
        this.appeals =
                new Appeals(attempts, records, feedbacks, store.appeals(), store.drafts(), PACKS.appeals(), clock);
    }

    public Sittings.Opened opened() {
        return new Sittings.Opened(Samples.assessment(), submission.attempt());
    }

    /** The same as if it had been sat without keys. */
    public Sittings.Opened openedWithoutKeys() {
        Attempt attempt = submission.attempt();
        Attempt.HandedIn unmarked =
                new Attempt.HandedIn(attempt.handedIn().orElseThrow().at(), Optional.empty());
        return new Sittings.Opened(WithoutKeys.of(Samples.assessment()), attempt.with(unmarked));
    }

    public Submissions submissions() {
        return submissions;
    }

    public Feedbacks feedbacks() {
        return feedbacks;
    }

    public Appeals appeals() {
        return appeals;
    }

    public static KeyCards cards() {
        return PACKS.keyCards();
    }

    /** The trainer tells; the level of the first place is the given one. */
    public SampleHandOver told(long edition, Level first, String remark, List<Feedback.Appeal> decided) {
        store.keep(submission.attempt().id(), edition, pack(edition, first, remark, decided));
        return this;
    }

    /** The same as a file that has still to be taken in. */
    public Path file(Path folder, long edition, Level first) {
        try {
            return Files.write(folder.resolve("back.okr-feedback"), pack(edition, first, REMARK, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The participant asks for the first place to be looked at again. */
    public SampleHandOver asked(String words) {
        appeals.keep(appeals.create(submission.attempt().id(), List.of(wish(words)), List.of()));
        return this;
    }

    public Appeals.Wish wish(String words) {
        Feedback.Given given = feedbacks
                .find(submission.attempt().id())
                .orElseThrow()
                .feedback()
                .levels()
                .get(0);
        return new Appeals.Wish(given.task(), given.level(), words);
    }

    /** What became of {@link #asked}. */
    public List<Feedback.Appeal> decided(String words, Level level) {
        SettledLevel place = wish(words).place();
        return List.of(new Feedback.Appeal(
                wish(words).task(), new SettledLevel(place.part(), place.criterion(), level), words, REASON));
    }

    public static String longRemark() {
        return (REMARK + " ").repeat(LONG).strip();
    }

    private byte[] pack(long edition, Level first, String remark, List<Feedback.Appeal> decided) {
        Instant at = clock.instant().minus(Duration.ofDays(3)).plus(Duration.ofHours(edition * 7));
        PackLabel label = new PackLabel(
                PackKind.FEEDBACK,
                UUID.nameUUIDFromBytes(new byte[] {(byte) edition}),
                at,
                Maker.of("Spring cohort", TravelKeys.TRAINER),
                Feedback.PURPOSE,
                List.of());
        return files.write(feedback(edition, first, remark, decided), label, TravelKeys.TRAINER, List.of());
    }

    private Feedback feedback(long edition, Level first, String remark, List<Feedback.Appeal> decided) {
        Map<TaskId, List<SettledLevel>> settled = new HashMap<>();
        List<Feedback.Given> given = new ArrayList<>();
        ScoreSheet scorers = submission.attempt().handedIn().orElseThrow().sheet();
        for (TaskScore task : scorers.tasks()) {
            TaskId id = new TaskId(task.taskId());
            task.artefacts().stream()
                    .filter(piece -> !piece.part().path().startsWith("option."))
                    .forEach(piece -> piece.marks().forEach(mark -> {
                        int number = given.size();
                        Level level = number == 0 ? first : number % 5 == 3 ? lower(mark.level()) : mark.level();
                        SettledLevel place = new SettledLevel(piece.part(), mark.criterion(), level);
                        settled.computeIfAbsent(id, key -> new ArrayList<>()).add(place);
                        given.add(new Feedback.Given(
                                id, place, scorer(mark), number % 4 != 2, number % 5 == 0 ? remark : ""));
                    }));
        }
        ScoreSheet sheet = SampleResults.scorer()
                .settled(Samples.assessment(), submission.attempt().responses(), settled);
        return new Feedback(
                submission.attempt().id(),
                submission.who().id(),
                Samples.assessment().ref(),
                submission.title(),
                edition,
                given,
                sheet,
                decided);
    }

    private static Level lower(Level level) {
        return Level.of(Math.max(0, level.points() - 1));
    }

    private static Optional<Level> scorer(Mark mark) {
        return mark.judgement().trust() == Trust.C ? Optional.empty() : Optional.of(mark.level());
    }
}
