package org.okrreadiness.exchange.pack;

import java.util.List;
import java.util.Set;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;

/**
 * What one kind of pack carries, as entries: the last stages of reading, and the first of writing.
 *
 * @param <T> what they stand for
 */
interface PackContent<T> {

    PackKind kind();

    /** What such a pack can be for; one made for something else is refused. */
    Set<String> purposes();

    List<Entry> write(T content);

    /**
     * @param entries as they were signed
     * @throws PackRefusal when they are not what they should be
     */
    T read(PackLabel label, List<Entry> entries);
}
