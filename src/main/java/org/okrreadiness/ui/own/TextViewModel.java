package org.okrreadiness.ui.own;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.paste.LineKind;
import org.okrreadiness.own.paste.PastedText;
import org.okrreadiness.own.paste.ReadLine;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** The first step: text comes in and is read. */
final class TextViewModel {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /**
     * One line of the preview.
     *
     * @param place of the line, from 0
     * @param reason why it was taken for that, in words
     */
    record Row(int place, ReadLine line, String reason) {}

    private final OwnDesk desk;
    private final UiTools tools;
    private final Newest<PastedText> reading;
    private final Newest<String> opening;
    private final ReadOnlyObjectWrapper<PastedText> read = new ReadOnlyObjectWrapper<>(PastedText.EMPTY);
    private Delay.Pending pause = () -> {};
    private String readText = "";

    TextViewModel(OwnDesk desk, UiTools tools, Consumer<Throwable> failed) {
        this.desk = desk;
        this.tools = tools;
        this.reading = new Newest<>(tools.runner(), failed);
        this.opening = new Newest<>(tools.runner(), failed);
    }

    /** Reads again whatever is on the desk, once typing pauses. */
    void follow(DeskState state) {
        pause.cancel();
        if (!state.text().equals(readText)) {
            pause = tools.delay().after(PAUSE, this::read);
        }
    }

    private void read() {
        String text = desk.state().text();
        reading.ask(() -> PastedText.of(text), found -> {
            readText = text;
            read.set(found);
        });
    }

    /** At once, without waiting for a pause. */
    void readNow() {
        pause.cancel();
        String text = desk.state().text();
        if (!text.equals(readText)) {
            readText = text;
            read.set(PastedText.of(text));
        }
    }

    /** Changes when another text has been read. */
    ReadOnlyObjectProperty<PastedText> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** As read and as corrected. */
    PastedText corrected() {
        return read.get().corrected(desk.state().corrections());
    }

    List<Row> rows() {
        List<ReadLine> lines = corrected().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> new Row(place, lines.get(place), reason(lines.get(place))))
                .toList();
    }

    private String reason(ReadLine line) {
        Messages messages = tools.messages();
        String why = Words.of(messages, "own.why", line.why());
        String told = line.why().isGuess() ? messages.get("own.guess", why) : why;
        return line.score().isEmpty() ? told : messages.get("own.score-left-out", told, line.score());
    }

    /** What was found, in a sentence. */
    String summary() {
        PastedText now = corrected();
        Messages messages = tools.messages();
        long guesses = now.lines().stream().filter(line -> line.why().isGuess()).count();
        return messages.get(
                guesses == 0 ? "own.text.summary" : "own.text.summary.guesses",
                Words.count(messages, "own.count.objectives", (int) now.count(LineKind.OBJECTIVE)),
                Words.count(messages, "own.count.key-results", (int) now.count(LineKind.KEY_RESULT)),
                Words.count(messages, "own.count.notes", (int) now.count(LineKind.NOTE)),
                guesses);
    }

    boolean hasSets() {
        return !corrected().sets().isEmpty();
    }

    void type(String text) {
        desk.type(desk.state().withText(text));
    }

    void correct(int place, LineKind kind) {
        Map<Integer, LineKind> corrections = new HashMap<>(desk.state().corrections());
        corrections.put(place, kind);
        desk.put(desk.state().correctedTo(corrections));
    }

    void open(Path file) {
        opening.ask(() -> TextFile.read(file), text -> desk.put(desk.state().withText(text)));
    }

    /** The first of several files; the others are left alone. */
    static Optional<Path> firstOf(List<Path> files) {
        return files.stream().findFirst();
    }
}
