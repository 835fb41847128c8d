import type { Course } from "./course.ts";
import { SAMPLE_COURSES } from "./sample-courses.ts";

interface GoldenCourse {
  readonly name: string;
  readonly link: string;
  readonly course: Course;
}

/** Exercise links that were shared. They are only ever added to: each must open forever. */
export const GOLDEN_COURSES: readonly GoldenCourse[] = [
  {
    name: "a single exercise",
    link: "#x/d/JY4xC4MwFAb_yuObrYPdsla6SaF0Mw5BX-1DTSR5QkHy3wvpehzHneAvx1ESJ5j-hIquDIM2hp1iCIoK6tICg9eHSTY3M21HUvJBKamLSi4Vs0aFAmBOTGFcOL6lxO7PR0du3cWzudZNY_2ta6m3kMlisB65whzc-l9YxE8w8EEvZSAPecg_/3dDy2g",
    course: SAMPLE_COURSES.SMALLEST,
  },
  {
    name: "a course with every kind of goal",
    link: "#x/d/hVNNa9wwEP0rwxxyWGR3N6U9-LY05NQ2JWkPpV5Y7XqiiJU1RpJJ08WQH5RLb_1BhdB_UWTth52S5jQw83h6b-Zpi0EHQ1jgGa835ODx4eH3r_s_9z9RIH0nt9aePBbftgfg51sGH6QijwKD9Bss8KoxOoAOeWlLm8GGqIGlYli12lTL2JpMLE8msOa60YYcaAvhhkDXUhEK9EG6gMUWq17Gte6fOr-8-ACKjbSqmOWnb0r77uLTV8ghL-3ll4-wfwEyhleyaUqLYseglWUXOXKlQ2mxE6hYmmRlo22FBVrOArOJNmIpUDF24jDuqZNJpyhggUmoov1wiPYb3YzAsmkG-EA-DOGOXGsjfme1ltrmilFgzT5gcTrAtp4cilSi6hVXd0MuyyFzzCP-fqGRf811LftW3NBIQhJwBOzXOebOGscrQzUKdG2KyvvX0-nbIcrIO3L-IH423KL0lHn9g47TabcQeKNtiNfAOXhas61gGc-9hKQcZApZjguBnk0bNNsXAwLzq2ShT8LhFMmVSHXulI9Ecyxwhl0fDHMdOzVJ3_ahee46XTS2_wjndEsODtZ3X-H_YZam0ZZSemUqq2fS-c9OX1zEiBxOTo7UT_3tuLtu0f0F/6kn72Q",
    course: SAMPLE_COURSES.EVERYTHING,
  },
];
