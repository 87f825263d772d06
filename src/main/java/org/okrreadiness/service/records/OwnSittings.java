package org.okrreadiness.service.records;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okrreadiness.capability.Shows;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;

/**
 * The sittings of a data folder that can become records: whole ones that were handed in, whose seal is whole, and whose pack can still be
 * read. What a trainer decided stands in place of what the scorer had proposed.
 */
public final class OwnSittings {

    private final Sittings sittings;
    private final Verdicts verdicts;
    private final Feedbacks feedbacks;
    private final ZoneId zone;

    /** @param zone in which days are counted */
    public OwnSittings(Sittings sittings, Verdicts verdicts, Feedbacks feedbacks, ZoneId zone) {
        this.sittings = sittings;
        this.verdicts = verdicts;
        this.feedbacks = feedbacks;
        this.zone = zone;
    }

    /** Reads packs and sheets; not for the screen's own thread. */
    public List<Candidate> candidates() {
        Set<AttemptId> samples = sittings.samples();
        List<Candidate> candidates = new ArrayList<>();
        for (AttemptSummary line : sittings.list()) {
            boolean whole = line.selectedFrom().isEmpty() && line.settles().isEmpty();
            if (whole && line.handedInAt().isPresent() && !samples.contains(line.id())) {
                candidate(line.id()).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(AttemptId id) {
        try {
            return candidate(sittings.open(id));
        } catch (ReadinessException unreadable) {
            // A pack that can no longer be read takes its own sitting out and no other.
            return Optional.empty();
        }
    }

    private Optional<Candidate> candidate(Sittings.Opened opened) {
        if (opened.seal().isBroken()) {
            return Optional.empty();
        }
        Optional<Feedback> told = feedbacks.find(opened.attempt().id()).map(Feedbacks.Told::feedback);
        if (told.isEmpty() && opened.attempt().isMarkedElsewhere()) {
            return Optional.empty();
        }
        Sittings.Opened decided =
                told.map(feedback -> with(opened, feedback.sheet())).orElse(opened);
        return verdicts.verdict(decided).map(verdict -> {
            Attempt attempt = decided.attempt();
            return new Candidate(
                    attempt.start().participant(),
                    new Shows(
                            verdict,
                            verdicts.kinds(decided),
                            source(decided, told),
                            marking(told),
                            attempt.handedIn().orElseThrow().at().atZone(zone).toLocalDate()));
        });
    }

    private static Source source(Sittings.Opened opened, Optional<Feedback> told) {
        Attempt attempt = opened.attempt();
        return new Source(
                attempt.start().assessment(),
                opened.assessment().about().title(),
                attempt.handedIn().orElseThrow().sheet().versions(),
                attempt.start().mode() == Mode.ASSESSMENT ? Conditions.SEALED : Conditions.PRACTICE,
                told.map(feedback -> occasion(attempt.id(), feedback.edition()))
                        .orElse(attempt.id().value()));
    }

    /** What a trainer decided is another occasion than what the scorer proposed, and each edition is one. */
    static UUID occasion(AttemptId attempt, long edition) {
        return UUID.nameUUIDFromBytes((attempt + "/" + edition).getBytes(StandardCharsets.US_ASCII));
    }

    private static Marking marking(Optional<Feedback> told) {
        boolean byPerson =
                told.stream().flatMap(feedback -> feedback.levels().stream()).anyMatch(Feedback.Given::byPerson);
        return byPerson ? new Marking(MarkedBy.MARKER, "") : Marking.byScorer();
    }

    private static Sittings.Opened with(Sittings.Opened opened, ScoreSheet sheet) {
        Attempt a = opened.attempt();
        Attempt decided = new Attempt(
                a.id(),
                a.start(),
                a.responses(),
                a.position(),
                a.disputes(),
                Optional.of(new Attempt.HandedIn(a.handedIn().orElseThrow().at(), sheet)),
                a.time(),
                a.followUps());
        return new Sittings.Opened(opened.assessment(), decided, opened.seal());
    }
}
