package org.okrreadiness.service.travel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Packs of one kind, as files. Every form ever written stays readable.
 *
 * @param <T> what they carry
 */
public interface PackFiles<T> {

    /** A pack is no larger, in bytes. */
    long MOST_BYTES = 10L * 1024 * 1024;

    /**
     * Signs, then seals.
     *
     * @param label says who signs and to whom it is sealed
     * @param to those it is sealed to; empty when everybody may read it
     * @throws RuntimeException a problem in words for people, when it is larger than what could be read again
     */
    byte[] write(T content, PackLabel label, Signer signer, List<PublicKeys> to);

    /** A whole file, if it is of a size that packs have. */
    Reading<byte[]> bytes(Path file);

    /** @param keys open what was sealed to this workplace; empty when it has none */
    Reading<ReadPack<T>> read(Path file, Optional<OwnKeys> keys);

    /** @param bytes of a whole file */
    Reading<ReadPack<T>> read(byte[] bytes, Optional<OwnKeys> keys);
}
