package org.okrreadiness.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.okrreadiness.i18n.Messages;

/** One line on the error stream that says how far a long command is, for somebody who watches. Nothing is written otherwise. */
final class Progress implements AutoCloseable {

    private static final long FIRST = Duration.ofMillis(500).toNanos();
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();

    private final Terminal terminal;
    private final Messages messages;
    private final LongSupplier nanoTime;
    private long next;
    private int width;

    /** @param nanoTime as {@link System#nanoTime()} */
    Progress(Terminal terminal, Messages messages, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.messages = messages;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + FIRST;
    }

    void at(String key, Object... arguments) {
        long now = nanoTime.getAsLong();
        if (terminal.watched() && now - next >= 0) {
            next = now + BETWEEN;
            show(messages.get(key, arguments));
        }
    }

    /** Takes the line away, so that what is printed next starts at its place. */
    @Override
    public void close() {
        if (width > 0) {
            show("");
            terminal.err().print("\r");
            width = 0;
        }
        terminal.err().flush();
    }

    private void show(String text) {
        terminal.err().print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        terminal.err().flush();
        width = text.length();
    }
}
