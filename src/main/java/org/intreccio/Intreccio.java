package org.intreccio;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import picocli.CommandLine;

/** The whole portal; {@link Commands} are its doors. */
@SpringBootApplication
@Modulithic(
        systemName = "Intreccio",
        sharedModules = {"kernel"})
@ConfigurationPropertiesScan
@EnableScheduling
public class Intreccio {

    /** Runs one command; without arguments, the portal. */
    public static void main(String[] args) {
        var commands = new CommandLine(new Commands())
                .setUnmatchedOptionsAllowedAsOptionParameters(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
        int status = commands.execute(args.length == 0 ? new String[] {"run"} : args);
        if (status != Commands.STAYS) {
            System.exit(status);
        }
    }
}
