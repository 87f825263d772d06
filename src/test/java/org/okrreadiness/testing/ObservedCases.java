package org.okrreadiness.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.domain.task.RootCause;

/** Diagnoses whose cases were written down in the words of the questionnaire about need. */
public final class ObservedCases {

    /** Managers go down the list, and it depends on who manages: coaching. */
    public static final List<Observed.Said> COACH = List.of(
            said("coaching-questions", "team-member", "never"),
            said("coaching-depends", "programme-lead", "always"),
            said("checkins-decide", "team-member", "rarely"),
            said("checkins-held", "programme-lead", "always"),
            said("sponsor-present", "sponsor", "always"),
            said("knowledge-explained", "programme-lead", "always"));

    /** Nobody knows how, and managers go down the list: a course, then coaching. */
    public static final List<Observed.Said> COURSE = List.of(
            said("knowledge-explained", "programme-lead", "never"),
            said("knowledge-cycle", "manager", "never"),
            said("coaching-questions", "team-member", "never"),
            said("coaching-depends", "programme-lead", "always"),
            said("checkins-held", "programme-lead", "always"),
            said("sponsor-present", "sponsor", "always"));

    private ObservedCases() {}

    /** Seen, with something that says so. */
    public static Observed.Said said(String statement, String seat, String answer) {
        return new Observed.Said(statement, seat, answer, "seen", "Seen of " + statement + ".");
    }

    /**
     * The sample diagnosis with another key and another case.
     *
     * @param best the help its key prefers
     * @param differs why the key holds although the method says otherwise; may be blank
     */
    public static Diagnose diagnose(Help best, Cause root, List<Observed.Said> said, String differs) {
        Diagnose sample = SampleTasks.diagnose();
        Map<Help, JudgementKey> help = new EnumMap<>(Help.class);
        for (Help kind : Help.values()) {
            help.put(kind, new JudgementKey(kind == best ? 4.5 : 2, "Principle.", "Limit.", "Dissent."));
        }
        return new Diagnose(
                sample.frame(),
                sample.symptoms(),
                new RootCause(List.of(root), "Why."),
                help,
                sample.counter(),
                Optional.of(new Observed("not-working", said, differs)),
                sample.provenance());
    }
}
