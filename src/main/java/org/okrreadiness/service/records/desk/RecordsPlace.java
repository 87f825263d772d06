package org.okrreadiness.service.records.desk;

import java.util.Objects;
import java.util.function.Supplier;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.records.Register;

/**
 * A data folder and a register that are open together. The register lies in the folder or somewhere many share.
 *
 * @param own the register of the folder, opened when it is asked for; the desk's own where nothing is shared
 * @param closer closes the register and then the folder
 */
public record RecordsPlace(Workplace workplace, RecordsDesk desk, Supplier<Register> own, Runnable closer)
        implements AutoCloseable {

    public RecordsPlace {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(closer, "closer");
    }

    @Override
    public void close() {
        closer.run();
    }
}
