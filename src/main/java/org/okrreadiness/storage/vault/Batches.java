package org.okrreadiness.storage.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** Several pieces as one: how many, then each with its length in front. Numbers are big-endian, of four bytes. */
final class Batches {

    private static final int NUMBER_BYTES = 4;

    private Batches() {}

    /** @throws ReadinessException when they are too large together */
    static byte[] write(List<byte[]> pieces) {
        long length = NUMBER_BYTES;
        for (byte[] piece : pieces) {
            length += NUMBER_BYTES + piece.length;
        }
        if (length > SealedJournal.LARGEST) {
            throw new ReadinessException(Phrase.of("problem.marks-too-large"));
        }
        ByteBuffer batch = ByteBuffer.allocate((int) length).putInt(pieces.size());
        pieces.forEach(piece -> batch.putInt(piece.length).put(piece));
        return batch.array();
    }

    /** Of bytes that were found to be as they were written. */
    static List<byte[]> read(byte[] batch) {
        ByteBuffer rest = ByteBuffer.wrap(batch);
        List<byte[]> pieces = new ArrayList<>();
        for (int left = rest.getInt(); left > 0; left--) {
            byte[] piece = new byte[rest.getInt()];
            rest.get(piece);
            pieces.add(piece);
        }
        return pieces;
    }
}
