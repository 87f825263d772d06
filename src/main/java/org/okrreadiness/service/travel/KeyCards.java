package org.okrreadiness.service.travel;

import java.nio.file.Path;

/** Key cards as files. */
public interface KeyCards {

    /** The card of these keys, which sign it. */
    byte[] write(String name, OwnKeys keys);

    Reading<KeyCard> read(Path file);

    /** @param bytes of a whole file */
    Reading<KeyCard> read(byte[] bytes);
}
