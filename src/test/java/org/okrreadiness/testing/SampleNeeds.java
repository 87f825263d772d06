package org.okrreadiness.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
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

/** Diagnoses of need: one that has just begun, one by three people who disagree, one with long names and long evidence. */
public final class SampleNeeds {

    public static final UUID BEGUN = UUID.fromString("3b6d2c9e-5d2f-4d41-9d0b-6c1f7f0e2a01");
    public static final UUID ANSWERED = UUID.fromString("3b6d2c9e-5d2f-4d41-9d0b-6c1f7f0e2a02");
    public static final UUID LONG = UUID.fromString("3b6d2c9e-5d2f-4d41-9d0b-6c1f7f0e2a03");

    public static final UUID AFRAID = UUID.fromString("3b6d2c9e-5d2f-4d41-9d0b-6c1f7f0e2a04");

    private static final String LONG_NAME = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";
    private static final String LONG_ORGANISATION = "Ferries, timetables and winter services of the north harbours";
    private static final int LONG_EVIDENCE = 3000;
    private static final Instant BEGAN = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-24T13:58:00Z");

    private SampleNeeds() {}

    /** One person, nothing said yet. */
    public static NeedCase begun() {
        return of(
                BEGUN,
                "Harbour services",
                Occasion.FIRST_ROLLOUT,
                List.of(new Respondent("Ana Ruiz", Seat.PROGRAMME_LEAD, Map.of())),
                List.of());
    }

    /** A lead who cannot know, a manager and a sponsor who see the same meetings differently. */
    public static NeedCase answered() {
        return of(ANSWERED, "Northfield Water", Occasion.NOT_WORKING, List.of(lead(), manager(), sponsor()), facts());
    }

    public static Respondent lead() {
        Map<StatementId, Answer> answers = new LinkedHashMap<>();
        put(answers, "strategy-written", Frequency.OFTEN, "The page \u201cWater 2027\u201d, from the January meeting.");
        put(answers, "checkins-held", Frequency.RARELY, "Three of the last eight; the log of the planning board.");
        put(answers, "tradeoffs-added", Frequency.OFTEN, "The storm programme in week 7; nothing was dropped.");
        put(answers, "planning-in-time", Frequency.SOMETIMES, "");
        answers.put(new StatementId("strategy-same-answer"), given(Frequency.DONT_KNOW, "", Optional.empty()));
        return new Respondent("Ana Ruiz", Seat.PROGRAMME_LEAD, answers);
    }

    public static Respondent manager() {
        Map<StatementId, Answer> answers = new LinkedHashMap<>();
        put(answers, "checkins-held", Frequency.NEVER, "None since February; the invitation is still in my calendar.");
        put(answers, "checkins-decide", Frequency.RARELY, "The last one ended with the slides.");
        put(answers, "tradeoffs-decided", Frequency.RARELY, "Pumps against billing: six weeks, then nobody decided.");
        return new Respondent("Manager B", Seat.MANAGER, answers);
    }

    private static Respondent sponsor() {
        Map<StatementId, Answer> answers = new LinkedHashMap<>();
        put(answers, "checkins-held", Frequency.ALWAYS, "I was told they take place.");
        put(answers, "tradeoffs-decided", Frequency.ALWAYS, "I decided on pumps myself.");
        return new Respondent("Sponsor 1", Seat.SPONSOR, answers);
    }

    private static List<Fact> facts() {
        return List.of(new Fact(FactKind.CHECKINS_HELD, 37.5, OptionalInt.of(8), "Log of the planning board"));
    }

    /** Nobody says red, and everything else is as it should be. */
    public static NeedCase afraid() {
        Map<StatementId, Answer> answers = new LinkedHashMap<>();
        put(answers, "checkins-bad-news", Frequency.NEVER, "Nothing but green since June.");
        put(answers, "trust-in-appraisal", Frequency.OFTEN, "The 0.3 came up in May, when posts were cut.");
        put(answers, "checkins-held", Frequency.OFTEN, "Seven of eight.");
        Map<StatementId, Answer> others = new LinkedHashMap<>();
        put(others, "trust-safe-targets", Frequency.OFTEN, "24 where 30 stood.");
        put(others, "sponsor-present", Frequency.ALWAYS, "All three reviews.");
        return of(
                AFRAID,
                "Lantern House",
                Occasion.NOT_WORKING,
                List.of(
                        new Respondent("Team 4", Seat.TEAM_MEMBER, answers),
                        new Respondent("Manager C", Seat.MANAGER, others)),
                List.of());
    }

    /** With names of sixty characters and evidence of three thousand. */
    public static NeedCase lengthy() {
        String sentence =
                "The review of 28 March was cancelled on the day, for the audit, and nobody asked for another. ";
        String evidence = sentence.repeat(LONG_EVIDENCE / sentence.length() + 1).substring(0, LONG_EVIDENCE);
        Map<StatementId, Answer> answers = new LinkedHashMap<>(lead().answers());
        put(answers, "checkins-held", Frequency.NEVER, evidence);
        put(answers, "planning-in-time", Frequency.NEVER, evidence);
        Map<StatementId, Answer> others = new LinkedHashMap<>(sponsor().answers());
        put(others, "planning-in-time", Frequency.ALWAYS, evidence);
        return of(
                LONG,
                LONG_ORGANISATION,
                Occasion.EMBED,
                List.of(
                        new Respondent(LONG_NAME, Seat.PROGRAMME_LEAD, answers),
                        new Respondent("The second " + LONG_NAME, Seat.MANAGER, others),
                        manager(),
                        sponsor()),
                facts());
    }

    private static NeedCase of(
            UUID id, String organisation, Occasion occasion, List<Respondent> respondents, List<Fact> facts) {
        return new NeedCase(
                id, BEGAN, CHANGED, new AnswerSheet(organisation, Optional.of(occasion), respondents, facts));
    }

    private static void put(Map<StatementId, Answer> answers, String statement, Frequency given, String evidence) {
        answers.put(new StatementId(statement), given(given, evidence, Optional.of(EvidenceKind.SEEN)));
    }

    private static Answer given(Frequency given, String evidence, Optional<EvidenceKind> kind) {
        return new Answer(Optional.of(given), evidence, kind);
    }
}
