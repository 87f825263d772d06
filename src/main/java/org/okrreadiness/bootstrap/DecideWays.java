package org.okrreadiness.bootstrap;

import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.ui.decide.DecideActions;
import org.okrreadiness.ui.decide.need.NeedActions;
import org.okrreadiness.ui.decide.vet.VettingActions;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;

/** Where the screens lead on which somebody decides what an organisation does about its OKRs. */
final class DecideWays {

    private final Navigator go;

    DecideWays(Navigator go) {
        this.go = go;
    }

    DecideActions fromHome() {
        return new DecideActions() {
            @Override
            public void diagnosis(UUID diagnosis) {
                go.decide(DecidePlace.diagnosis(diagnosis));
            }

            @Override
            public void balance(UUID diagnosis) {
                go.decide(DecidePlace.balance(diagnosis));
            }

            @Override
            public void cadence() {
                go.decide(DecidePlace.CADENCE);
            }

            @Override
            public void vetting() {
                go.decide(DecidePlace.VETTINGS);
            }
        };
    }

    NeedActions fromDiagnosis() {
        return new NeedActions() {
            @Override
            public void home() {
                go.decide(DecidePlace.HOME);
            }

            @Override
            public void library() {
                go.library();
            }

            @Override
            public void cohorts() {
                go.trainer();
            }

            @Override
            public void cadence(Optional<Cause> cause) {
                go.decide(cause.map(DecideWays::emphasis)
                        .map(DecidePlace::cadence)
                        .orElse(DecidePlace.CADENCE));
            }

            @Override
            public void vetting() {
                go.decide(DecidePlace.VETTINGS);
            }
        };
    }

    VettingActions fromVetting() {
        return new VettingActions() {
            @Override
            public void vettings() {
                go.decide(DecidePlace.VETTINGS);
            }

            @Override
            public void vetting(UUID id) {
                go.decide(DecidePlace.vetting(id));
            }
        };
    }

    /** What meetings can do about a cause. Better wording is a matter of every meeting alike. */
    private static Emphasis emphasis(Cause cause) {
        return switch (cause) {
            case STRATEGY -> Emphasis.STRATEGY;
            case GOVERNANCE -> Emphasis.GOVERNANCE;
            case SPONSORSHIP -> Emphasis.SPONSORSHIP;
            case TRUST, SAFETY -> Emphasis.TRUST;
            case CADENCE -> Emphasis.CADENCE;
            case MANAGER_CAPABILITY -> Emphasis.MANAGER_CAPABILITY;
            case KNOWLEDGE -> Emphasis.KNOWLEDGE;
            case APPLICATION -> Emphasis.APPLICATION;
            case OKR_QUALITY -> Emphasis.BALANCED;
        };
    }
}
