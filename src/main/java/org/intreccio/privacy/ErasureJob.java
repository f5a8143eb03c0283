package org.intreccio.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whose day to be erased has come. Runs twice safely, also on two portals at once. */
@Component
class ErasureJob {

    private static final Logger log = LoggerFactory.getLogger(ErasureJob.class);

    private final Erasures erasures;

    ErasureJob(Erasures erasures) {
        this.erasures = erasures;
    }

    @Scheduled(fixedDelayString = "10m", initialDelayString = "1m")
    void run() {
        try {
            int gone = erasures.carryOutDue();
            if (gone > 0) {
                log.info("Erased {} people who asked for it", gone);
            }
        } catch (RuntimeException e) {
            log.error("A wish to be erased could not be carried out; it is tried again", e);
        }
    }
}
