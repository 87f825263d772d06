package org.okrreadiness.ui.decide.need;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;

/** A diagnosis on the desk without a screen, and where it was led from there. */
final class NeedOnDesk {

    final InMemoryNeeds store = new InMemoryNeeds();
    final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:31Z");
    final HandTurnedDelay delay = new HandTurnedDelay();
    final InMemoryPreferences preferences = new InMemoryPreferences();
    final List<String> went = new ArrayList<>();
    final Messages messages = new Messages(Locale.UK);
    List<KnownFact> known = List.of();

    final UiTools tools;

    NeedOnDesk() {
        this(new InlineRunner());
    }

    NeedOnDesk(BackgroundRunner runner) {
        this.tools = new UiTools(messages, runner, delay);
    }

    NeedServices services() {
        return new NeedServices(
                store.diagnoses(clock),
                () -> known,
                preferences,
                clock,
                (owner, kind, name, endings, folder) -> Optional.of(new SavePlace(Path.of(name), false)),
                (owner, title, kind, endings) -> List.of());
    }

    NeedViewModel opened(NeedCase kept) {
        if (store.find(kept.id()).isEmpty()) {
            store.with(kept);
        }
        return opened(kept.id());
    }

    NeedViewModel opened(UUID id) {
        NeedViewModel model = new NeedViewModel(tools, services(), id, actions());
        model.load(NeedPart.STATEMENTS);
        return model;
    }

    private NeedActions actions() {
        return new NeedActions() {
            @Override
            public void home() {
                went.add("home");
            }

            @Override
            public void library() {
                went.add("library");
            }

            @Override
            public void cohorts() {
                went.add("cohorts");
            }

            @Override
            public void cadence(Optional<Cause> cause) {
                went.add("cadence " + cause.map(Cause::name).orElse("-"));
            }

            @Override
            public void vetting() {
                went.add("vetting");
            }
        };
    }
}
