package org.okrreadiness.ui.trainer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.trainer.PassphraseStrength;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** The door of the workspace: making one, opening it, and coming in by the recovery phrase. Passphrases go through and stay nowhere. */
final class DoorViewModel {

    /** What the door asks for. */
    enum Step {
        CREATE,
        /** The recovery words are to be written down. */
        WRITE_DOWN,
        /** Two of them are to be typed back. */
        TYPE_BACK,
        UNLOCK,
        RECOVER
    }

    private final UiTools tools;
    private final TrainerDesks desks;
    private final Runnable opened;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final RandomGenerator random;
    private int[] asked = {};
    private List<String> words = List.of();

    /** @param opened told when the workspace is open and nothing more is to be done at the door */
    DoorViewModel(UiTools tools, TrainerDesks desks, RandomGenerator random, Runnable opened) {
        this.tools = tools;
        this.desks = desks;
        this.opened = opened;
        this.random = random;
        step.set(desks.exist() ? Step.UNLOCK : Step.CREATE);
    }

    /** What can be said of a passphrase that is being typed; empty while nothing is. The passphrase is wiped. */
    String hint(char[] passphrase) {
        PassphraseStrength strength = PassphraseStrength.of(passphrase);
        boolean typed = passphrase.length > 0;
        Passphrase.wipe(passphrase);
        return typed ? Words.of(tools.messages(), strength.hint()) : "";
    }

    /** Both are wiped. */
    void create(char[] passphrase, char[] again) {
        if (agree(passphrase, again)) {
            run(() -> {
                TrainerDesks.Created created = desks.create(passphrase);
                words = created.recoveryWords();
                asked = random.ints(0, words.size())
                        .distinct()
                        .limit(2)
                        .sorted()
                        .toArray();
                return Step.WRITE_DOWN;
            });
        }
    }

    /** The passphrase is wiped. */
    void unlock(char[] passphrase) {
        run(() -> {
            desks.open(passphrase);
            return null;
        });
    }

    /** All three are wiped. */
    void recover(char[] phrase, char[] passphrase, char[] again) {
        if (agree(passphrase, again)) {
            run(() -> {
                desks.recover(phrase, passphrase);
                return null;
            });
        } else {
            Passphrase.wipe(phrase);
        }
    }

    private boolean agree(char[] passphrase, char[] again) {
        boolean same = Arrays.equals(passphrase, again);
        Passphrase.wipe(again);
        if (!same) {
            Passphrase.wipe(passphrase);
            problem.set(tools.messages().get("door.differ"));
        }
        return same;
    }

    /** @param work gives the next step; none when the door is passed */
    private void run(Callable<Step> work) {
        busy.set(true);
        problem.set("");
        tools.runner().submit(work, this::done, this::failed);
    }

    private void done(Step next) {
        busy.set(false);
        if (next == null) {
            opened.run();
        } else {
            step.set(next);
        }
    }

    private void failed(Throwable failure) {
        busy.set(false);
        problem.set(Problem.of(failure, "door.problem", tools.messages()).advice());
    }

    /** The words to be written down, in their order. */
    List<String> words() {
        return words;
    }

    /** Which two words are to be typed back, from 1. */
    List<Integer> asked() {
        return Arrays.stream(asked).map(index -> index + 1).boxed().toList();
    }

    void written() {
        problem.set("");
        step.set(Step.TYPE_BACK);
    }

    /** To look at the words once more. */
    void lookAgain() {
        problem.set("");
        step.set(Step.WRITE_DOWN);
    }

    /** Goes in when both are right. */
    void typedBack(String one, String other) {
        Optional<Integer> wrong = !is(one, asked[0])
                ? Optional.of(asked[0])
                : !is(other, asked[1]) ? Optional.of(asked[1]) : Optional.empty();
        if (wrong.isPresent()) {
            problem.set(tools.messages().get("door.word-wrong", wrong.get() + 1));
        } else {
            words = List.of();
            opened.run();
        }
    }

    private boolean is(String typed, int index) {
        return typed.strip().toLowerCase(Locale.ROOT).equals(words.get(index));
    }

    void recoverInstead() {
        problem.set("");
        step.set(Step.RECOVER);
    }

    void unlockInstead() {
        problem.set("");
        step.set(Step.UNLOCK);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }

    /** What went wrong and what to do; empty when nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }
}
