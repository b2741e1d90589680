package dev.tailorbird.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Tailorbird "
                    + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(development)")
        };
    }
}
