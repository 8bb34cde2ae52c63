import { sweepForms } from '../support/form-fault-sweep.ts';

sweepForms('opened');
