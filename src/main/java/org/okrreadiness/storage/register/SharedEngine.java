package org.okrreadiness.storage.register;

import java.util.Optional;

/** PostgreSQL, or something that speaks like it, somewhere else. */
final class SharedEngine implements Engine {

    private final SharedAddress address;

    SharedEngine(SharedAddress address) {
        this.address = address;
    }

    @Override
    public String url() {
        return address.url();
    }

    @Override
    public Optional<String> account() {
        return Optional.empty();
    }

    @Override
    public String place() {
        return address.place();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public String ordered() {
        return "VARCHAR COLLATE \"C\"";
    }

    @Override
    public String large() {
        return "BYTEA";
    }

    @Override
    public boolean checkpoints() {
        return false;
    }

    /** Its disks, logs and backups are its administrator's; a deleted row goes with the next clean-up of the table. */
    @Override
    public void beforeWiping() {}

    @Override
    public void copy(Transactions transactions) {}

    @Override
    public void closed() {}
}
