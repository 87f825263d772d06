package org.okrreadiness.exchange.pack;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The second stage: a zip archive in exactly one form, see {@link ZipParts}. Every program that reads zip archives can open it, and each
 * will find the same in it: there is one description of each entry in front of it and one at the end, they agree, and no byte is left
 * over. Any other archive is refused, also a sound one.
 */
final class Container {

    static final int MOST_ENTRIES = 64;

    private final byte[] bytes;
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private Container(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] write(List<Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            out.writeBytes(ZipParts.front(entry));
            out.write(entry.whole(), entry.from(), entry.length());
        }
        out.writeBytes(ZipParts.directory(entries));
        return out.toByteArray();
    }

    static List<Entry> read(byte[] bytes) {
        PackBytes.requireSize(bytes.length);
        try {
            return new Container(bytes).read();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw PackRefusal.after(cutShort, "travel.refused.damaged");
        }
    }

    private List<Entry> read() {
        if (!ZipParts.beginsEntry(view())) {
            throw PackRefusal.because("travel.refused.no-pack");
        }
        while (ZipParts.beginsEntry(view())) {
            take();
        }
        byte[] directory = ZipParts.directory(entries);
        if (!Arrays.equals(bytes, at, bytes.length, directory, 0, directory.length)) {
            throw PackRefusal.because("travel.refused.damaged");
        }
        return List.copyOf(entries);
    }

    private void take() {
        if (entries.size() == MOST_ENTRIES) {
            throw PackRefusal.because("travel.refused.too-many-entries", Integer.toString(MOST_ENTRIES));
        }
        ZipParts.Front front = ZipParts.readFront(view());
        if (front.isCompressed()) {
            throw PackRefusal.because("travel.refused.packed-anew");
        }
        int content = at + ZipParts.FRONT_BYTES + front.nameLength();
        if (front.length() > bytes.length - content) {
            throw PackRefusal.because("travel.refused.damaged");
        }
        String name = new String(bytes, at + ZipParts.FRONT_BYTES, front.nameLength(), StandardCharsets.ISO_8859_1);
        Entry entry = new Entry(name, bytes, content, front.length());
        byte[] expected = ZipParts.front(entry);
        if (!Arrays.equals(bytes, at, content, expected, 0, expected.length)) {
            throw PackRefusal.because("travel.refused.damaged");
        }
        entries.add(entry);
        at = content + front.length();
    }

    private ByteBuffer view() {
        return ByteBuffer.wrap(bytes, at, bytes.length - at).order(ByteOrder.LITTLE_ENDIAN);
    }
}
