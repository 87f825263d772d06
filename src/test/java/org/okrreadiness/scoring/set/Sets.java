package org.okrreadiness.scoring.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.situation.Band;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.MetricScale;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Priority;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.reading.LineReader;

/** Sets of a ferry line and what the rules propose for them. */
final class Sets {

    static final Objective OBJECTIVE = new Objective("Islanders can plan their day around our boats");

    static final Situation FERRY = new Situation(
            List.of(
                    new Concept("punctuality", "Sailings on time", List.of("on time", "punctual", "plan their day")),
                    new Concept("money", "The subsidy", List.of("cost per sailing", "subsidy")),
                    new Concept("voice", "What islanders say", List.of("complaint", "complaints"))),
            List.of(
                    metric("on-time", "sailings leaving on time", "on-time", Polarity.HIGHER_IS_BETTER, false),
                    metric("turnaround", "turnaround time at the ramp", "speed", Polarity.LOWER_IS_BETTER, true),
                    metric("cost", "cost per sailing", "cost", Polarity.LOWER_IS_BETTER, false),
                    metric(
                            "complaint",
                            "complaints per 1,000 passengers",
                            "complaints",
                            Polarity.LOWER_IS_BETTER,
                            false)),
            List.of(
                    new Priority("reliable", "Boats people can rely on", List.of("punctuality", "voice")),
                    new Priority("means", "Inside the subsidy", List.of("money"))),
            List.of(
                    new Aspect("time", "Boats leave on time", List.of("on-time"), List.of()),
                    new Aspect("cause", "What holds them up", List.of("turnaround"), List.of()),
                    new Aspect("money", "Inside the subsidy", List.of("cost"), List.of("money"))),
            "");

    static final String ON_TIME = "Sailings leaving on time rise from 81% to 90%";
    static final String TURNAROUND = "Median turnaround time at the ramp falls from 22 to 15 minutes";
    static final String COST = "Cost per sailing stays at or under 640 euros, as a guardrail";
    static final String COMPLAINTS = "Complaints per 1,000 passengers fall from 9 to 5";
    static final String WORKSHOPS = "Run 12 workshops with harbour crews";

    private Sets() {}

    private static MetricDefinition metric(String id, String name, String family, Polarity polarity, boolean leading) {
        return new MetricDefinition(
                id,
                List.of(name),
                new MetricScale("", family, polarity, leading),
                OptionalDouble.empty(),
                Optional.<Band>empty());
    }

    static List<SetLine> lines(Situation situation, String... texts) {
        List<SetLine> lines = new ArrayList<>();
        for (String text : texts) {
            Level outcome = text.startsWith("Run") || text.startsWith("Install") ? Level.MISSING : Level.STRONG;
            lines.add(line(lines.size() + 1, KeyResult.ofText(text), outcome, situation));
        }
        return lines;
    }

    static SetLine line(int number, KeyResult keyResult, Level outcome, Situation situation) {
        return new SetLine(number, keyResult, LineReader.of(situation).read(keyResult), outcome);
    }

    static SetReading read(Situation situation, List<SetLine> lines) {
        return new SetReading(OBJECTIVE, lines, situation);
    }

    static Optional<Proposal> proposal(String criterion, Situation situation, List<SetLine> lines) {
        return SetMarking.proposals(
                        read(situation, lines), StandardSchools.usual().rules().keyResults())
                .stream()
                .filter(p -> p.criterion().value().equals(criterion))
                .findFirst();
    }

    static int points(String criterion, Situation situation, String... texts) {
        return proposal(criterion, situation, lines(situation, texts))
                .orElseThrow()
                .level()
                .points();
    }
}
