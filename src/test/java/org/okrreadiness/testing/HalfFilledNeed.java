package org.okrreadiness.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.service.decide.NeedCase;

/** A diagnosis with every kind of answer in it, half-filled ones too. */
public final class HalfFilledNeed {

    private static final UUID ID = UUID.fromString("6f6c9e0e-2f5e-4c39-9b57-2b8f5b7d1c01");

    private HalfFilledNeed() {}

    public static NeedCase diagnosis() {
        Answer seen = new Answer(
                Optional.of(Frequency.RARELY), "28 March,\n\"for the audit\"", Optional.of(EvidenceKind.SEEN));
        Answer unknown = new Answer(Optional.of(Frequency.DONT_KNOW), "", Optional.empty());
        Answer begun = new Answer(Optional.empty(), "two of eight", Optional.empty());
        Respondent manager = new Respondent("Manager B", Seat.MANAGER, Map.of(new StatementId("reviews-held"), seen));
        Respondent people = new Respondent("Jo", Seat.HR, Map.of(new StatementId("sponsor-mandate"), unknown))
                .with(new StatementId("checkins-held"), begun);
        AnswerSheet sheet = new AnswerSheet(
                "Northfield Water",
                Optional.of(Occasion.NOT_WORKING),
                List.of(manager, people),
                List.of(
                        new Fact(FactKind.WRITING, 42.5, OptionalInt.of(14), "September"),
                        new Fact(FactKind.REVIEWS_HELD, 50, OptionalInt.empty(), "")));
        return new NeedCase(ID, Instant.parse("2026-11-24T14:02:00Z"), Instant.parse("2026-11-25T09:30:00Z"), sheet);
    }
}
