export { InputError, readText } from "../cli/read";
