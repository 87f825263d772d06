package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Capacity;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Detour;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.ConversationNode.Way;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.RootCause;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.domain.task.WordBand;

/** One task of each kind in which a situation is handled, about the ferry line of {@link Samples}. */
public final class SampleTasks {

    private static final Provenance AUTHOR =
            new Provenance(Provenance.Source.AUTHOR, "the pack's author", "One author's reasoning.");

    private SampleTasks() {}

    public static NewInformation newInformation() {
        return new NewInformation(
                frame("timetable-news", "The 07:40 sailing", Phase.MID_QUARTER_CHANGE),
                "I am about to move the 07:40 sailing to 08:00, because four in ten leave late.",
                List.of(
                        said("a", "The school bus waits for the 07:40 and leaves at 08:05.", -1.6),
                        said("b", "The crew of the 07:40 changes next month.", 0.1),
                        said("c", "The harbour opens the second ramp at 07:55 from Monday.", 1.7)),
                AUTHOR);
    }

    public static Prioritise prioritise() {
        return new Prioritise(
                frame("timetable-choose", "Ten weeks", Phase.PLANNING),
                new Capacity(10, "team weeks"),
                List.of(
                        new Wish("app", "Marketing wants the booking app.", 7, 4, List.of(Ground.CAN_WAIT), "Nice."),
                        new Wish("ramp", "The crews want ramp signals.", 4, 8, List.of(), "It is why boats wait."),
                        new Wish(
                                "board",
                                "The board wants a dashboard.",
                                5,
                                3,
                                List.of(Ground.EVIDENCE_TOO_THIN, Ground.SERVES_NO_PRIORITY),
                                "Nobody has used the last one."),
                        new Wish(
                                "calls",
                                "The desk wants fewer calls.",
                                5,
                                6,
                                List.of(Ground.NEEDS_ANOTHER_FIRST),
                                "Calls follow late boats.")),
                AUTHOR);
    }

    public static Conversation conversation() {
        return new Conversation(
                frame("timetable-talk", "A word with Tor", Phase.CHECK_IN),
                "Tor Lien, boatswain",
                "hello",
                List.of(
                        new ConversationNode(
                                "hello",
                                "Tor folds his arms. \u201cAgain a meeting about late boats.\u201d",
                                new Moves(List.of(
                                        move(
                                                "ask",
                                                "What happens on the ramp before you leave?",
                                                4.5,
                                                "ramp",
                                                Set.of()),
                                        move(
                                                "push",
                                                "I need the boats out on time by Friday.",
                                                1.4,
                                                "ramp",
                                                Set.of("pushed"))))),
                        new ConversationNode(
                                "ramp",
                                "Tor looks out of the window. \u201cSome mornings the lorries stand in the way.\u201d",
                                new OpenLine(
                                        "Say what you would do about the lorries, and ask one thing.",
                                        text(),
                                        new Way("agreed", List.of(new Detour(Set.of("pushed"), "closed"))))),
                        new ConversationNode(
                                "agreed",
                                "\u201cThat I can count for you,\u201d Tor says.",
                                new Ending(3, "He was asked first, so he offers what he knows.")),
                        new ConversationNode(
                                "closed",
                                "\u201cTell the lorries,\u201d Tor says and goes.",
                                new Ending(1, "He was pushed and keeps what he knows to himself."))),
                AUTHOR);
    }

    public static Diagnose diagnose() {
        return new Diagnose(
                frame("timetable-diagnose", "Why boats are late", Phase.GOVERNANCE),
                List.of(
                        new Symptom(
                                "silent",
                                "Nobody reports a late boat below ten minutes.",
                                List.of(Cause.TRUST),
                                "Those who did were asked to explain themselves."),
                        new Symptom(
                                "skipped",
                                "Two of three reviews were cancelled.",
                                List.of(Cause.SPONSORSHIP, Cause.CADENCE),
                                "The director cancelled them."),
                        new Symptom(
                                "paint", "The harbour is being painted.", List.of(Cause.NONE), "It shows nothing.")),
                new RootCause(List.of(Cause.SPONSORSHIP, Cause.TRUST), "The director decides what is looked at."),
                Map.of(
                        Help.CERTIFICATION, key(1.5),
                        Help.COACHING, key(4.5),
                        Help.CONSULTING, key(2.5),
                        Help.NOTHING_YET, key(3.2)),
                text(),
                Optional.of(observed()),
                AUTHOR);
    }

    private static Observed observed() {
        return new Observed(
                "not-working",
                List.of(
                        said("reviews-held", "manager", "rarely", "seen", "Two of three reviews were cancelled."),
                        said("sponsor-present", "manager", "rarely", "seen", "The director cancelled them herself."),
                        said("checkins-bad-news", "team-member", "never", "", "Nobody reports a late boat."),
                        said("sponsor-bypass", "manager", "often", "heard", "An app was promised to the mayor."),
                        said(
                                "knowledge-explained",
                                "programme-lead",
                                "always",
                                "seen",
                                "Ingrid explains it to others.")),
                "It is one person whose habit has to change, and she asked for somebody at her side.");
    }

    private static Observed.Said said(String statement, String seat, String answer, String kind, String evidence) {
        return new Observed.Said(statement, seat, answer, kind, evidence);
    }

    public static ScoreAndReset scoreAndReset() {
        return new ScoreAndReset(
                frame("timetable-score", "The end of March", Phase.RESET),
                "Islanders can plan their day around us",
                List.of(
                        new EndedKeyResult(
                                "on-time",
                                "Sailings leaving on time rise from 81% to 90%",
                                new GradeBand(0.6, 0.7),
                                "87 is six of nine points.",
                                List.of(Decision.KEEP, Decision.CHANGE),
                                "It moves and is not there yet."),
                        new EndedKeyResult(
                                "app",
                                "500 islanders use the booking app",
                                new GradeBand(0, 0.1),
                                "The app did not go out.",
                                List.of(Decision.DROP),
                                "It served none of the priorities.")),
                text(),
                AUTHOR);
    }

    private static TaskFrame frame(String id, String title, Phase phase) {
        return new TaskFrame(
                new TaskId(id), title, phase, "Do what you would do.", Map.of(Competency.FACILITATION, 100));
    }

    private static Move move(String id, String words, double key, String to, Set<String> sets) {
        return new Move(said(id, words, key), new Way(to, List.of()), sets, Set.of(), Set.of());
    }

    private static ResponseOption said(String id, String words, double key) {
        return new ResponseOption(id, words, key(key));
    }

    private static JudgementKey key(double value) {
        return new JudgementKey(
                value,
                "What people know on the ramp counts before what is planned for it.",
                "If the ramp is unsafe, safety comes first.",
                "A clear word from above can help as well.");
    }

    private static TextKey text() {
        return new TextKey(
                List.of(
                        new ExpectedIdea(
                                "lorries",
                                "Lorries on the ramp hold up the boats.",
                                3,
                                List.of(new WayOfSaying(List.of(List.of("lorry", "truck"), List.of("ramp", "way"))))),
                        new ExpectedIdea(
                                "count",
                                "How often it happens is not known yet.",
                                2,
                                List.of(new WayOfSaying(
                                        List.of(List.of("count", "how often"), List.of("morning", "late")))))),
                List.of(),
                new WordBand(5, 60));
    }
}
