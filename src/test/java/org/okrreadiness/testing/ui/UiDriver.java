package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at keyboard and mouse, for tests. Nodes are named by their {@code fx:id} or by the text they show, in any
 * open window. Every action returns when the window has taken it in; work in the background is waited for with
 * {@link #waitUntil}.
 */
public final class UiDriver {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    /** What to do with the window of this test, on the JavaFX thread. */
    @FunctionalInterface
    public interface WithStage {
        void accept(Stage stage) throws Exception;
    }

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private UiDriver(Stage stage) {
        this.stage = stage;
    }

    /** Starts JavaFX if needed. Each driver has a stage of its own, so no test inherits a size or a full screen. */
    static UiDriver open() {
        Toolkit.start();
        WaitForAsyncUtils.clearExceptions();
        return new UiDriver(Toolkit.call(Stage::new));
    }

    /** Lets go of all keys, closes all windows and reports what failed unseen on another thread. */
    void close() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        try {
            WaitForAsyncUtils.checkException();
        } catch (Throwable unseen) {
            throw new AssertionError("Something failed on another thread while the test ran", unseen);
        }
    }

    // ---- windows

    /** Hands the window of this test to the program under test. */
    public void start(WithStage program) {
        call(() -> {
            program.accept(stage);
            return null;
        });
        settle();
    }

    /** Shows this content, made on the JavaFX thread, in a scene of this size. */
    public <T extends Parent> T show(Supplier<T> content, double width, double height) {
        T root = call(() -> {
            T made = content.get();
            stage.setScene(new Scene(made, width, height));
            stage.show();
            return made;
        });
        settle();
        return root;
    }

    public Stage stage() {
        return stage;
    }

    /** The newest window; ask for it on the JavaFX thread. */
    Window windowOnTop() {
        List<Window> open = Window.getWindows();
        return open.get(open.size() - 1);
    }

    /** Titles of the windows that are open, the newest last. */
    public List<String> openWindows() {
        return call(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(w -> String.valueOf(((Stage) w).getTitle()))
                .toList());
    }

    // ---- finding

    /** The visible node with this {@code fx:id}; fails with its name where there is none. */
    public Node node(String id) {
        return find(id).orElseThrow(() -> new AssertionError("No visible node with the id " + id));
    }

    public <T extends Node> T node(String id, Class<T> type) {
        return type.cast(node(id));
    }

    public boolean shows(String id) {
        return find(id).isPresent();
    }

    public boolean showsText(String text) {
        return search(Seen.text(text)).isPresent();
    }

    /** The text a label, button, text or input field shows. */
    public String text(String id) {
        Node node = node(id);
        return call(() -> Seen.textOf(node));
    }

    public Optional<Node> focusOwner() {
        return call(() -> focusedWindow().map(Window::getScene).map(Scene::getFocusOwner));
    }

    private static Optional<Window> focusedWindow() {
        return Window.getWindows().stream().filter(Window::isFocused).reduce((older, newer) -> newer);
    }

    /** The {@code fx:id} of the node that has the keyboard, or an empty text. */
    public String focusedId() {
        return focusOwner().map(Node::getId).orElse("");
    }

    // ---- acting

    public void click(String id) {
        click(node(id));
    }

    public void clickText(String text) {
        click(search(Seen.text(text)).orElseThrow(() -> new AssertionError("No visible node shows the text: " + text)));
    }

    /** What has just appeared has no place before the next layout. */
    public void click(Node node) {
        settle();
        call(() -> {
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            return null;
        });
        robot.clickOn(node);
        settle();
    }

    public void doubleClick(String id) {
        robot.doubleClickOn(node(id));
        settle();
    }

    public void rightClick(String id) {
        robot.rightClickOn(node(id));
        settle();
    }

    public void drag(String fromId, String toId) {
        robot.drag(node(fromId)).dropTo(node(toId));
        settle();
    }

    /** Types into whatever has the keyboard. */
    public void type(String text) {
        // Left to itself the robot types into the window that was clicked last, which need not be the one with the
        // keyboard.
        call(UiDriver::focusedWindow).ifPresent(robot::targetWindow);
        robot.write(text);
        settle();
    }

    /** Clicks the field, empties it and types. */
    public void enter(String id, String text) {
        click(id);
        press(KeyCode.SHORTCUT, KeyCode.A);
        press(KeyCode.DELETE);
        type(text);
    }

    /** Presses these keys together, the modifiers first, and lets go. */
    public void press(KeyCode... together) {
        robot.push(together);
        settle();
    }

    /**
     * Sends keys, each with Alt or none, to whatever has the keyboard, without a robot between: many times faster than
     * {@link #press}, for getting somewhere rather than for testing the way.
     */
    void send(boolean alt, KeyCode... keys) {
        call(() -> {
            for (KeyCode key : keys) {
                Scene scene = windowOnTop().getScene();
                Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
                for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                    Event.fireEvent(
                            target, new KeyEvent(type, key.getChar(), key.getChar(), key, false, false, alt, false));
                }
            }
            return null;
        });
    }

    // ---- waiting and the JavaFX thread

    /** Waits until this holds, asking on the JavaFX thread; after ten seconds fails naming what was waited for. */
    public void waitUntil(String what, Callable<Boolean> condition) {
        waitUntil(what, DEADLINE, condition);
    }

    public void waitUntil(String what, Duration deadline, Callable<Boolean> condition) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!call(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + deadline.toMillis() + " ms in vain: " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Runs this on the JavaFX thread and waits for it. */
    public void onFx(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
        settle();
    }

    /** Asks this on the JavaFX thread. */
    public <T> T call(Callable<T> question) {
        return Toolkit.call(question);
    }

    /** Returns when everything queued on the JavaFX thread so far has been done and laid out. */
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** For what comes on a timer of the program's own. */
    void waitAMoment() {
        WaitForAsyncUtils.sleep(100, java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    // ---- pictures

    /** Writes the window's content as a PNG; the same content gives the same bytes with and without a display. */
    public Path snapshot(Path png) {
        return snapshot(stage.getScene(), png);
    }

    public Path snapshot(Scene scene, Path png) {
        return Png.write(call(() -> scene.snapshot(null)), png);
    }

    // ---- inside

    private Optional<Node> find(String id) {
        return search(node -> id.equals(node.getId()));
    }

    private Optional<Node> search(Predicate<Node> wanted) {
        return call(() -> robot.lookup((Node node) -> wanted.test(node) && Seen.isSeen(node))
                .tryQuery());
    }
}
